// Generated from api/billing.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/billing.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::CreateBillingPriceRequest& of) {
  at("plan_id", of.planId);
  at("amount", of.amount);
  at("annual_monthly_amount", of.annualMonthlyAmount);
  at("supported_billing_periods", of.supportedBillingPeriods);
  at("currency", of.currency);
  at("description", of.description);
}

template <class Visitor>
void visit(Visitor& at, components::BillingPriceResponse& of) {
  at("id", of.id);
  at("plan_id", of.planId);
  at("amount", of.amount);
  at("annual_monthly_amount", of.annualMonthlyAmount);
  at("fee", of.fee);
  at("annual_monthly_fee", of.annualMonthlyFee);
  at("currency", of.currency);
  at("currency_symbol", of.currencySymbol);
  at("supported_billing_periods", of.supportedBillingPeriods);
  at("is_default", of.isDefault);
  at("description", of.description);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::ExtendFreeTrialRequest& of) {
  at("extend_to", of.extendTo);
}

template <class Visitor>
void visit(Visitor& at, components::PriceTransitionRequest& of) {
  at("from_price_id", of.fromPriceId);
  at("to_price_id", of.toPriceId);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePriceTransitionResponse& of) {
  at("subscription_item", of.subscriptionItem);
  at("transition", of.transition);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePriceTransitionDetails& of) {
  at("effective_at", of.effectiveAt);
  at("effective_mode", of.effectiveMode);
  at("charged_immediately", of.chargedImmediately);
  at("immediate_charge", of.immediateCharge);
  at("next_billing_date", of.nextBillingDate);
  at("previous_subscription_item_id", of.previousSubscriptionItemId);
  at("previous_subscription_item_status", of.previousSubscriptionItemStatus);
  at("previous_price", of.previousPrice);
  at("previous_plan", of.previousPlan);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceSubscriptionItemWithPaymentSource& of) {
  at("id", of.id);
  at("status", of.status);
  at("payer_id", of.payerId);
  at("payer", of.payer);
  at("plan_id", of.planId);
  at("plan", of.plan);
  at("price_id", of.priceId);
  at("plan_period", of.planPeriod);
  at("is_free_trial", of.isFreeTrial);
  at("period_start", of.periodStart);
  at("period_end", of.periodEnd);
  at("amount", of.amount);
  at("next_payment", of.nextPayment);
  at("next_invoice", of.nextInvoice);
  at("lifetime_paid", of.lifetimePaid);
  at("credit", of.credit);
  at("payment_source_id", of.paymentSourceId);
  at("payment_source", of.paymentSource);
  at("proration_date", of.prorationDate);
  at("canceled_at", of.canceledAt);
  at("past_due_at", of.pastDueAt);
  at("ended_at", of.endedAt);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePlanWithAmounts& of) {
  at("id", of.id);
  at("name", of.name);
  at("slug", of.slug);
  at("description", of.description);
  at("fee", of.fee);
  at("annual_monthly_fee", of.annualMonthlyFee);
  at("annual_fee", of.annualFee);
  at("amount", of.amount);
  at("amount_formatted", of.amountFormatted);
  at("annual_monthly_amount", of.annualMonthlyAmount);
  at("annual_monthly_amount_formatted", of.annualMonthlyAmountFormatted);
  at("annual_amount", of.annualAmount);
  at("annual_amount_formatted", of.annualAmountFormatted);
  at("currency", of.currency);
  at("currency_symbol", of.currencySymbol);
  at("is_default", of.isDefault);
  at("is_recurring", of.isRecurring);
  at("publicly_visible", of.publiclyVisible);
  at("has_base_fee", of.hasBaseFee);
  at("for_payer_type", of.forPayerType);
  at("payer_type", of.payerType);
  at("free_trial_enabled", of.freeTrialEnabled);
  at("free_trial_days", of.freeTrialDays);
  at("features", of.features);
  at("avatar_url", of.avatarUrl);
  at("period", of.period);
  at("interval", of.interval);
  at("product_id", of.productId);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePaymentSourceResponse& of) {
  at("id", of.id);
  at("payer_id", of.payerId);
  at("payment_method", of.paymentMethod);
  at("status", of.status);
  at("is_default", of.isDefault);
  at("last4", of.last4);
  at("card_type", of.cardType);
  at("wallet_type", of.walletType);
  at("expiry_month", of.expiryMonth);
  at("expiry_year", of.expiryYear);
  at("is_removable", of.isRemovable);
  at("gateway", of.gateway);
  at("gateway_external_id", of.gatewayExternalId);
  at("gateway_external_account_id", of.gatewayExternalAccountId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::ApplyCommerceDiscountRequest& of) {
  at("discount_id", of.discountId);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceDiscountRedemptionResponse& of) {
  at("id", of.id);
  at("subscription_item_id", of.subscriptionItemId);
  at("discount_id", of.discountId);
  at("name", of.name);
  at("status", of.status);
  at("source", of.source);
  at("promo_code", of.promoCode);
  at("effect", of.effect);
  at("percent_off", of.percentOff);
  at("amount_off", of.amountOff);
  at("amount", of.amount);
  at("cycles_applied", of.cyclesApplied);
  at("cycles_remaining", of.cyclesRemaining);
  at("redeemed_at", of.redeemedAt);
  at("redeemed_by", of.redeemedBy);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::BillingStatement& of) {
  at("id", of.id);
  at("status", of.status);
  at("timestamp", of.timestamp);
  at("payer", of.payer);
  at("totals", of.totals);
  at("groups", of.groups);
  at("instance_id", of.instanceId);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::BillingStatementTotals& of) {
  at("grand_total", of.grandTotal);
  at("subtotal", of.subtotal);
  at("base_fee", of.baseFee);
  at("tax_total", of.taxTotal);
}

template <class Visitor>
void visit(Visitor& at, components::BillingStatementGroup& of) {
  at("timestamp", of.timestamp);
  at("items", of.items);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::BillingPaymentAttempt& of) {
  at("id", of.id);
  at("status", of.status);
  at("amount", of.amount);
  at("totals", of.totals);
  at("paid_at", of.paidAt);
  at("failed_at", of.failedAt);
  at("payer_id", of.payerId);
  at("payer", of.payer);
  at("payment_method_id", of.paymentMethodId);
  at("payment_method", of.paymentMethod);
  at("charge_type", of.chargeType);
  at("payment_id", of.paymentId);
  at("statement_id", of.statementId);
  at("subscription_item_id", of.subscriptionItemId);
  at("subscription_item", of.subscriptionItem);
  at("payee_id", of.payeeId);
  at("payee", of.payee);
  at("gateway_external_id", of.gatewayExternalId);
  at("gateway_external_url", of.gatewayExternalUrl);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::GetCommercePlanListRequest& of) {
  at("payer_type", of.payerType);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetBillingPriceListRequest& of) {
  at("plan_id", of.planId);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateBillingPriceRequest& of) {
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::GetCommerceSubscriptionItemListRequest& of) {
  at("status", of.status);
  at("payer_type", of.payerType);
  at("plan_id", of.planId);
  at("include_free", of.includeFree);
  at("query", of.query);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CancelCommerceSubscriptionItemRequest& of) {
  at("subscription_item_id", of.subscriptionItemId);
  at("end_now", of.endNow);
}

template <class Visitor>
void visit(Visitor& at, operations::ExtendBillingSubscriptionItemFreeTrialRequest& of) {
  at("subscription_item_id", of.subscriptionItemId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateBillingPriceTransitionRequest& of) {
  at("subscription_item_id", of.subscriptionItemId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ApplyBillingSubscriptionItemDiscountRequest& of) {
  at("subscription_item_id", of.subscriptionItemId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::RemoveBillingSubscriptionItemDiscountRequest& of) {
  at("subscription_item_id", of.subscriptionItemId);
  at("discount_id", of.discountId);
}

template <class Visitor>
void visit(Visitor& at, operations::GetBillingStatementListRequest& of) {
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetBillingStatementRequest& of) {
  at("statementID", of.statementId);
}

template <class Visitor>
void visit(Visitor& at, operations::GetBillingStatementPaymentAttemptsRequest& of) {
  at("statementID", of.statementId);
  at("limit", of.limit);
  at("offset", of.offset);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedBilling = [] {
  add<operations::GetCommercePlanListRequest>(
      "billing.listPlans",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.billing.listPlans(request); },
      &operations::GetCommercePlanListResponse::paginatedCommercePlanResponse);
  add<operations::GetBillingPriceListRequest>(
      "billing.listPrices",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.billing.listPrices(request); },
      &operations::GetBillingPriceListResponse::paginatedBillingPriceResponse);
  add<operations::CreateBillingPriceRequest>(
      "billing.createPrice",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.createPrice(request.requestBody);
      },
      &operations::CreateBillingPriceResponse::billingPriceResponse);
  add<operations::GetCommerceSubscriptionItemListRequest>(
      "billing.listSubscriptionItems",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.billing.listSubscriptionItems(request); },
      &operations::GetCommerceSubscriptionItemListResponse::paginatedCommerceSubscriptionItemResponse);
  add<operations::CancelCommerceSubscriptionItemRequest>(
      "billing.cancelSubscriptionItem",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.cancelSubscriptionItem(request);
      },
      &operations::CancelCommerceSubscriptionItemResponse::commerceSubscriptionItem);
  add<operations::ExtendBillingSubscriptionItemFreeTrialRequest>(
      "billing.extendSubscriptionItemFreeTrial",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.extendSubscriptionItemFreeTrial(request.subscriptionItemId, request.requestBody);
      },
      &operations::ExtendBillingSubscriptionItemFreeTrialResponse::schemasCommerceSubscriptionItem);
  add<operations::CreateBillingPriceTransitionRequest>(
      "billing.createPriceTransition",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.createPriceTransition(request.subscriptionItemId, request.requestBody);
      },
      &operations::CreateBillingPriceTransitionResponse::commercePriceTransitionResponse);
  add<operations::ApplyBillingSubscriptionItemDiscountRequest>(
      "billing.applySubscriptionItemDiscount",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.applySubscriptionItemDiscount(request.subscriptionItemId, request.requestBody);
      },
      &operations::ApplyBillingSubscriptionItemDiscountResponse::commerceDiscountRedemptionResponse);
  add<operations::RemoveBillingSubscriptionItemDiscountRequest>(
      "billing.removeSubscriptionItemDiscount",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.removeSubscriptionItemDiscount(request.subscriptionItemId, request.discountId);
      },
      &operations::RemoveBillingSubscriptionItemDiscountResponse::commerceDiscountRedemptionResponse);
  add<operations::GetBillingStatementListRequest>(
      "billing.listStatements",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.billing.listStatements(request); },
      &operations::GetBillingStatementListResponse::paginatedBillingStatementResponse);
  add<operations::GetBillingStatementRequest>(
      "billing.getStatement",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.getStatement(request.statementId);
      },
      &operations::GetBillingStatementResponse::billingStatement);
  add<operations::GetBillingStatementPaymentAttemptsRequest>(
      "billing.getStatementPaymentAttempts",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.billing.getStatementPaymentAttempts(request);
      },
      &operations::GetBillingStatementPaymentAttemptsResponse::paginatedBillingPaymentAttemptResponse);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
