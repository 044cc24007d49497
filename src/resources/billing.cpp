// Generated from api/billing.yaml by api/generate.py; edit that instead.

#include <clerk/backend/billing.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field createBillingPriceRequestFields[] = {
    field<&components::CreateBillingPriceRequest::planId>("plan_id", models::promised),
    field<&components::CreateBillingPriceRequest::amount>("amount", models::promised | models::nullable),
    field<&components::CreateBillingPriceRequest::annualMonthlyAmount>("annual_monthly_amount", models::nullable),
    field<&components::CreateBillingPriceRequest::supportedBillingPeriods>("supported_billing_periods"),
    field<&components::CreateBillingPriceRequest::currency>("currency"),
    field<&components::CreateBillingPriceRequest::description>("description"),
};

constexpr models::Field billingPriceResponseFields[] = {
    field<&components::BillingPriceResponse::id>("id", models::strict),
    field<&components::BillingPriceResponse::planId>("plan_id", models::promised),
    field<&components::BillingPriceResponse::amount>("amount", models::promised),
    field<&components::BillingPriceResponse::annualMonthlyAmount>("annual_monthly_amount", models::promised),
    field<&components::BillingPriceResponse::fee>("fee", models::promised | models::nullable),
    field<&components::BillingPriceResponse::annualMonthlyFee>("annual_monthly_fee",
                                                               models::promised | models::nullable),
    field<&components::BillingPriceResponse::currency>("currency", models::promised),
    field<&components::BillingPriceResponse::currencySymbol>("currency_symbol", models::promised),
    field<&components::BillingPriceResponse::supportedBillingPeriods>("supported_billing_periods", models::promised),
    field<&components::BillingPriceResponse::isDefault>("is_default", models::promised),
    field<&components::BillingPriceResponse::description>("description", models::nullable),
    field<&components::BillingPriceResponse::instanceId>("instance_id", models::promised),
    field<&components::BillingPriceResponse::createdAt>("created_at", models::promised),
    field<&components::BillingPriceResponse::object>("object", models::promised),
};

constexpr models::Field extendFreeTrialRequestFields[] = {
    field<&components::ExtendFreeTrialRequest::extendTo>("extend_to", models::promised),
};

constexpr models::Field priceTransitionRequestFields[] = {
    field<&components::PriceTransitionRequest::fromPriceId>("from_price_id", models::promised),
    field<&components::PriceTransitionRequest::toPriceId>("to_price_id", models::promised),
};

constexpr models::Field commercePlanWithAmountsFields[] = {
    field<&components::CommercePlanWithAmounts::id>("id", models::strict),
    field<&components::CommercePlanWithAmounts::name>("name", models::promised),
    field<&components::CommercePlanWithAmounts::slug>("slug", models::promised),
    field<&components::CommercePlanWithAmounts::description>("description", models::promised),
    field<&components::CommercePlanWithAmounts::fee>("fee", models::promised | models::nullable),
    field<&components::CommercePlanWithAmounts::annualMonthlyFee>("annual_monthly_fee",
                                                                  models::promised | models::nullable),
    field<&components::CommercePlanWithAmounts::annualFee>("annual_fee", models::promised | models::nullable),
    field<&components::CommercePlanWithAmounts::amount>("amount", models::promised),
    field<&components::CommercePlanWithAmounts::amountFormatted>("amount_formatted", models::promised),
    field<&components::CommercePlanWithAmounts::annualMonthlyAmount>("annual_monthly_amount", models::promised),
    field<&components::CommercePlanWithAmounts::annualMonthlyAmountFormatted>("annual_monthly_amount_formatted",
                                                                              models::promised),
    field<&components::CommercePlanWithAmounts::annualAmount>("annual_amount", models::promised),
    field<&components::CommercePlanWithAmounts::annualAmountFormatted>("annual_amount_formatted", models::promised),
    field<&components::CommercePlanWithAmounts::currency>("currency", models::promised),
    field<&components::CommercePlanWithAmounts::currencySymbol>("currency_symbol", models::promised),
    field<&components::CommercePlanWithAmounts::isDefault>("is_default", models::promised),
    field<&components::CommercePlanWithAmounts::isRecurring>("is_recurring", models::promised),
    field<&components::CommercePlanWithAmounts::publiclyVisible>("publicly_visible", models::promised),
    field<&components::CommercePlanWithAmounts::hasBaseFee>("has_base_fee", models::promised),
    field<&components::CommercePlanWithAmounts::forPayerType>("for_payer_type", models::promised),
    field<&components::CommercePlanWithAmounts::payerType>("payer_type", models::promised),
    field<&components::CommercePlanWithAmounts::freeTrialEnabled>("free_trial_enabled"),
    field<&components::CommercePlanWithAmounts::freeTrialDays>("free_trial_days", models::nullable),
    field<&components::CommercePlanWithAmounts::features>("features", models::promised),
    field<&components::CommercePlanWithAmounts::avatarUrl>("avatar_url", models::promised),
    field<&components::CommercePlanWithAmounts::period>("period"),
    field<&components::CommercePlanWithAmounts::interval>("interval"),
    field<&components::CommercePlanWithAmounts::productId>("product_id", models::promised),
    field<&components::CommercePlanWithAmounts::object>("object", models::promised),
};

constexpr models::Field commercePaymentSourceResponseFields[] = {
    field<&components::CommercePaymentSourceResponse::id>("id", models::strict),
    field<&components::CommercePaymentSourceResponse::payerId>("payer_id", models::promised),
    field<&components::CommercePaymentSourceResponse::paymentMethod>("payment_method", models::promised),
    field<&components::CommercePaymentSourceResponse::status>("status", models::promised),
    field<&components::CommercePaymentSourceResponse::isDefault>("is_default", models::nullable),
    field<&components::CommercePaymentSourceResponse::last4>("last4", models::promised),
    field<&components::CommercePaymentSourceResponse::cardType>("card_type", models::promised),
    field<&components::CommercePaymentSourceResponse::walletType>("wallet_type", models::promised),
    field<&components::CommercePaymentSourceResponse::expiryMonth>("expiry_month"),
    field<&components::CommercePaymentSourceResponse::expiryYear>("expiry_year"),
    field<&components::CommercePaymentSourceResponse::isRemovable>("is_removable", models::nullable),
    field<&components::CommercePaymentSourceResponse::gateway>("gateway", models::promised),
    field<&components::CommercePaymentSourceResponse::gatewayExternalId>("gateway_external_id", models::promised),
    field<&components::CommercePaymentSourceResponse::gatewayExternalAccountId>("gateway_external_account_id",
                                                                                models::nullable),
    field<&components::CommercePaymentSourceResponse::createdAt>("created_at", models::promised),
    field<&components::CommercePaymentSourceResponse::updatedAt>("updated_at", models::promised),
    field<&components::CommercePaymentSourceResponse::object>("object", models::promised),
};

constexpr models::Field commerceSubscriptionItemWithPaymentSourceFields[] = {
    field<&components::CommerceSubscriptionItemWithPaymentSource::id>("id", models::strict),
    field<&components::CommerceSubscriptionItemWithPaymentSource::status>("status", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::payerId>("payer_id", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::payer>("payer", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::planId>("plan_id", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::plan>("plan", models::promised | models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::priceId>("price_id"),
    field<&components::CommerceSubscriptionItemWithPaymentSource::planPeriod>("plan_period", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::isFreeTrial>("is_free_trial", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::periodStart>("period_start", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::periodEnd>("period_end", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::amount>("amount", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::nextPayment>("next_payment", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::nextInvoice>("next_invoice", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::lifetimePaid>("lifetime_paid", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::credit>("credit", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::paymentSourceId>("payment_source_id",
                                                                                   models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::paymentSource>("payment_source", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::prorationDate>("proration_date", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::canceledAt>("canceled_at", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::pastDueAt>("past_due_at", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::endedAt>("ended_at", models::nullable),
    field<&components::CommerceSubscriptionItemWithPaymentSource::instanceId>("instance_id", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::createdAt>("created_at", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::updatedAt>("updated_at", models::promised),
    field<&components::CommerceSubscriptionItemWithPaymentSource::object>("object", models::promised),
};

constexpr models::Field commercePriceTransitionDetailsFields[] = {
    field<&components::CommercePriceTransitionDetails::effectiveAt>("effective_at", models::promised),
    field<&components::CommercePriceTransitionDetails::effectiveMode>("effective_mode", models::promised),
    field<&components::CommercePriceTransitionDetails::chargedImmediately>("charged_immediately", models::promised),
    field<&components::CommercePriceTransitionDetails::immediateCharge>("immediate_charge", models::nullable),
    field<&components::CommercePriceTransitionDetails::nextBillingDate>("next_billing_date", models::nullable),
    field<&components::CommercePriceTransitionDetails::previousSubscriptionItemId>("previous_subscription_item_id",
                                                                                   models::promised),
    field<&components::CommercePriceTransitionDetails::previousSubscriptionItemStatus>(
        "previous_subscription_item_status", models::promised),
    field<&components::CommercePriceTransitionDetails::previousPrice>("previous_price", models::promised),
    field<&components::CommercePriceTransitionDetails::previousPlan>("previous_plan", models::promised),
};

constexpr models::Field commercePriceTransitionResponseFields[] = {
    field<&components::CommercePriceTransitionResponse::subscriptionItem>("subscription_item", models::promised),
    field<&components::CommercePriceTransitionResponse::transition>("transition", models::promised),
    field<&components::CommercePriceTransitionResponse::object>("object", models::promised),
};

constexpr models::Field applyCommerceDiscountRequestFields[] = {
    field<&components::ApplyCommerceDiscountRequest::discountId>("discount_id", models::promised),
};

constexpr models::Field commerceDiscountRedemptionResponseFields[] = {
    field<&components::CommerceDiscountRedemptionResponse::id>("id", models::strict),
    field<&components::CommerceDiscountRedemptionResponse::subscriptionItemId>("subscription_item_id",
                                                                               models::promised),
    field<&components::CommerceDiscountRedemptionResponse::discountId>("discount_id", models::promised),
    field<&components::CommerceDiscountRedemptionResponse::name>("name"),
    field<&components::CommerceDiscountRedemptionResponse::status>("status"),
    field<&components::CommerceDiscountRedemptionResponse::source>("source", models::promised),
    field<&components::CommerceDiscountRedemptionResponse::promoCode>("promo_code"),
    field<&components::CommerceDiscountRedemptionResponse::effect>("effect"),
    field<&components::CommerceDiscountRedemptionResponse::percentOff>("percent_off", models::nullable),
    field<&components::CommerceDiscountRedemptionResponse::amountOff>("amount_off", models::nullable),
    field<&components::CommerceDiscountRedemptionResponse::amount>("amount", models::nullable),
    field<&components::CommerceDiscountRedemptionResponse::cyclesApplied>("cycles_applied", models::promised),
    field<&components::CommerceDiscountRedemptionResponse::cyclesRemaining>("cycles_remaining",
                                                                            models::promised | models::nullable),
    field<&components::CommerceDiscountRedemptionResponse::redeemedAt>("redeemed_at", models::promised),
    field<&components::CommerceDiscountRedemptionResponse::redeemedBy>("redeemed_by",
                                                                       models::promised | models::nullable),
    field<&components::CommerceDiscountRedemptionResponse::object>("object", models::promised),
};

constexpr models::Field billingStatementTotalsFields[] = {
    field<&components::BillingStatementTotals::grandTotal>("grand_total", models::promised),
    field<&components::BillingStatementTotals::subtotal>("subtotal", models::promised),
    field<&components::BillingStatementTotals::baseFee>("base_fee", models::promised),
    field<&components::BillingStatementTotals::taxTotal>("tax_total", models::promised),
};

constexpr models::Field billingPaymentAttemptFields[] = {
    field<&components::BillingPaymentAttempt::id>("id", models::strict),
    field<&components::BillingPaymentAttempt::status>("status", models::promised),
    field<&components::BillingPaymentAttempt::amount>("amount", models::promised),
    field<&components::BillingPaymentAttempt::totals>("totals", models::nullable),
    field<&components::BillingPaymentAttempt::paidAt>("paid_at", models::promised | models::nullable),
    field<&components::BillingPaymentAttempt::failedAt>("failed_at", models::promised | models::nullable),
    field<&components::BillingPaymentAttempt::payerId>("payer_id", models::promised),
    field<&components::BillingPaymentAttempt::payer>("payer", models::promised),
    field<&components::BillingPaymentAttempt::paymentMethodId>("payment_method_id", models::promised),
    field<&components::BillingPaymentAttempt::paymentMethod>("payment_method", models::promised),
    field<&components::BillingPaymentAttempt::chargeType>("charge_type", models::promised),
    field<&components::BillingPaymentAttempt::paymentId>("payment_id", models::promised),
    field<&components::BillingPaymentAttempt::statementId>("statement_id", models::promised),
    field<&components::BillingPaymentAttempt::subscriptionItemId>("subscription_item_id"),
    field<&components::BillingPaymentAttempt::subscriptionItem>("subscription_item"),
    field<&components::BillingPaymentAttempt::payeeId>("payee_id", models::promised),
    field<&components::BillingPaymentAttempt::payee>("payee", models::promised),
    field<&components::BillingPaymentAttempt::gatewayExternalId>("gateway_external_id",
                                                                 models::promised | models::nullable),
    field<&components::BillingPaymentAttempt::gatewayExternalUrl>("gateway_external_url",
                                                                  models::promised | models::nullable),
    field<&components::BillingPaymentAttempt::instanceId>("instance_id", models::promised),
    field<&components::BillingPaymentAttempt::createdAt>("created_at", models::promised),
    field<&components::BillingPaymentAttempt::updatedAt>("updated_at", models::promised),
    field<&components::BillingPaymentAttempt::object>("object", models::promised),
};

constexpr models::Field billingStatementGroupFields[] = {
    field<&components::BillingStatementGroup::timestamp>("timestamp", models::promised),
    field<&components::BillingStatementGroup::items>("items", models::promised),
    field<&components::BillingStatementGroup::object>("object", models::promised),
};

constexpr models::Field billingStatementFields[] = {
    field<&components::BillingStatement::id>("id", models::strict),
    field<&components::BillingStatement::status>("status", models::promised),
    field<&components::BillingStatement::timestamp>("timestamp", models::promised),
    field<&components::BillingStatement::payer>("payer", models::promised),
    field<&components::BillingStatement::totals>("totals", models::promised),
    field<&components::BillingStatement::groups>("groups", models::promised),
    field<&components::BillingStatement::instanceId>("instance_id", models::promised),
    field<&components::BillingStatement::object>("object", models::promised),
};

constexpr models::Field getCommercePlanListParameters[] = {
    field<&operations::GetCommercePlanListRequest::payerType>("payer_type"),
    field<&operations::GetCommercePlanListRequest::limit>("limit"),
    field<&operations::GetCommercePlanListRequest::offset>("offset"),
};

constexpr core::Paging getCommercePlanListPaging{core::place<&operations::GetCommercePlanListRequest::limit>(),
                                                 core::place<&operations::GetCommercePlanListRequest::offset>(), 500};

constexpr models::Field getBillingPriceListParameters[] = {
    field<&operations::GetBillingPriceListRequest::planId>("plan_id"),
    field<&operations::GetBillingPriceListRequest::limit>("limit"),
    field<&operations::GetBillingPriceListRequest::offset>("offset"),
};

constexpr core::Paging getBillingPriceListPaging{core::place<&operations::GetBillingPriceListRequest::limit>(),
                                                 core::place<&operations::GetBillingPriceListRequest::offset>(), 500};

constexpr models::Field getCommerceSubscriptionItemListParameters[] = {
    field<&operations::GetCommerceSubscriptionItemListRequest::status>("status"),
    field<&operations::GetCommerceSubscriptionItemListRequest::payerType>("payer_type"),
    field<&operations::GetCommerceSubscriptionItemListRequest::planId>("plan_id"),
    field<&operations::GetCommerceSubscriptionItemListRequest::includeFree>("include_free"),
    field<&operations::GetCommerceSubscriptionItemListRequest::query>("query"),
    field<&operations::GetCommerceSubscriptionItemListRequest::limit>("limit"),
    field<&operations::GetCommerceSubscriptionItemListRequest::offset>("offset"),
};

constexpr core::Paging getCommerceSubscriptionItemListPaging{
    core::place<&operations::GetCommerceSubscriptionItemListRequest::limit>(),
    core::place<&operations::GetCommerceSubscriptionItemListRequest::offset>(), 500};

constexpr models::Field cancelCommerceSubscriptionItemParameters[] = {
    field<&operations::CancelCommerceSubscriptionItemRequest::subscriptionItemId>("subscription_item_id",
                                                                                  models::inPath),
    field<&operations::CancelCommerceSubscriptionItemRequest::endNow>("end_now"),
};

constexpr models::Field extendBillingSubscriptionItemFreeTrialParameters[] = {
    field<&operations::ExtendBillingSubscriptionItemFreeTrialRequest::subscriptionItemId>("subscription_item_id",
                                                                                          models::inPath),
};

constexpr models::Field createBillingPriceTransitionParameters[] = {
    field<&operations::CreateBillingPriceTransitionRequest::subscriptionItemId>("subscription_item_id", models::inPath),
};

constexpr models::Field applyBillingSubscriptionItemDiscountParameters[] = {
    field<&operations::ApplyBillingSubscriptionItemDiscountRequest::subscriptionItemId>("subscription_item_id",
                                                                                        models::inPath),
};

constexpr models::Field removeBillingSubscriptionItemDiscountParameters[] = {
    field<&operations::RemoveBillingSubscriptionItemDiscountRequest::subscriptionItemId>("subscription_item_id",
                                                                                         models::inPath),
    field<&operations::RemoveBillingSubscriptionItemDiscountRequest::discountId>("discount_id", models::inPath),
};

constexpr models::Field getBillingStatementListParameters[] = {
    field<&operations::GetBillingStatementListRequest::limit>("limit"),
    field<&operations::GetBillingStatementListRequest::offset>("offset"),
};

constexpr core::Paging getBillingStatementListPaging{core::place<&operations::GetBillingStatementListRequest::limit>(),
                                                     core::place<&operations::GetBillingStatementListRequest::offset>(),
                                                     500};

constexpr models::Field getBillingStatementParameters[] = {
    field<&operations::GetBillingStatementRequest::statementId>("statementID", models::inPath),
};

constexpr models::Field getBillingStatementPaymentAttemptsParameters[] = {
    field<&operations::GetBillingStatementPaymentAttemptsRequest::statementId>("statementID", models::inPath),
    field<&operations::GetBillingStatementPaymentAttemptsRequest::limit>("limit"),
    field<&operations::GetBillingStatementPaymentAttemptsRequest::offset>("offset"),
};

constexpr core::Paging getBillingStatementPaymentAttemptsPaging{
    core::place<&operations::GetBillingStatementPaymentAttemptsRequest::limit>(),
    core::place<&operations::GetBillingStatementPaymentAttemptsRequest::offset>(), 500};

}  // namespace

template <>
const models::Model models::Table<components::CreateBillingPriceRequest>::model =
    models::modelOf<components::CreateBillingPriceRequest>(createBillingPriceRequestFields);

template <>
const models::Model models::Table<components::BillingPriceResponse>::model =
    models::modelOf<components::BillingPriceResponse>(billingPriceResponseFields);

template <>
const models::Model models::Table<components::ExtendFreeTrialRequest>::model =
    models::modelOf<components::ExtendFreeTrialRequest>(extendFreeTrialRequestFields);

template <>
const models::Model models::Table<components::PriceTransitionRequest>::model =
    models::modelOf<components::PriceTransitionRequest>(priceTransitionRequestFields);

template <>
const models::Model models::Table<components::CommercePlanWithAmounts>::model =
    models::modelOf<components::CommercePlanWithAmounts>(commercePlanWithAmountsFields);

template <>
const models::Model models::Table<components::CommercePaymentSourceResponse>::model =
    models::modelOf<components::CommercePaymentSourceResponse>(commercePaymentSourceResponseFields);

template <>
const models::Model models::Table<components::CommerceSubscriptionItemWithPaymentSource>::model =
    models::modelOf<components::CommerceSubscriptionItemWithPaymentSource>(
        commerceSubscriptionItemWithPaymentSourceFields);

template <>
const models::Model models::Table<components::CommercePriceTransitionDetails>::model =
    models::modelOf<components::CommercePriceTransitionDetails>(commercePriceTransitionDetailsFields);

template <>
const models::Model models::Table<components::CommercePriceTransitionResponse>::model =
    models::modelOf<components::CommercePriceTransitionResponse>(commercePriceTransitionResponseFields);

template <>
const models::Model models::Table<components::ApplyCommerceDiscountRequest>::model =
    models::modelOf<components::ApplyCommerceDiscountRequest>(applyCommerceDiscountRequestFields);

template <>
const models::Model models::Table<components::CommerceDiscountRedemptionResponse>::model =
    models::modelOf<components::CommerceDiscountRedemptionResponse>(commerceDiscountRedemptionResponseFields);

template <>
const models::Model models::Table<components::BillingStatementTotals>::model =
    models::modelOf<components::BillingStatementTotals>(billingStatementTotalsFields);

template <>
const models::Model models::Table<components::BillingPaymentAttempt>::model =
    models::modelOf<components::BillingPaymentAttempt>(billingPaymentAttemptFields);

template <>
const models::Model models::Table<components::BillingStatementGroup>::model =
    models::modelOf<components::BillingStatementGroup>(billingStatementGroupFields);

template <>
const models::Model models::Table<components::BillingStatement>::model =
    models::modelOf<components::BillingStatement>(billingStatementFields);

const core::Operation& operations::GetCommercePlanListRequest::operation() {
  static constexpr core::Operation row{
      "GetCommercePlanList",
      "GET",
      "/billing/plans?paginated=true",
      core::Repeat::safe,
      getCommercePlanListParameters,
      {},
      core::page<&operations::GetCommercePlanListResponse::paginatedCommercePlanResponse,
                 &operations::GetCommercePlanListResponse::totalCount>(),
      {400, 401, 422, 500},
      &getCommercePlanListPaging};
  return row;
}

const core::Operation& operations::GetBillingPriceListRequest::operation() {
  static constexpr core::Operation row{
      "GetBillingPriceList",
      "GET",
      "/billing/prices?paginated=true",
      core::Repeat::safe,
      getBillingPriceListParameters,
      {},
      core::page<&operations::GetBillingPriceListResponse::paginatedBillingPriceResponse,
                 &operations::GetBillingPriceListResponse::totalCount>(),
      {400, 401, 404, 422, 500},
      &getBillingPriceListPaging};
  return row;
}

const core::Operation& operations::CreateBillingPriceRequest::operation() {
  static constexpr core::Operation row{"CreateBillingPrice",
                                       "POST",
                                       "/billing/prices",
                                       core::Repeat::unsafe,
                                       {},
                                       core::body<&operations::CreateBillingPriceRequest::requestBody>(),
                                       core::answer<&operations::CreateBillingPriceResponse::billingPriceResponse>(),
                                       {400, 401, 404, 422, 500}};
  return row;
}

const core::Operation& operations::GetCommerceSubscriptionItemListRequest::operation() {
  static constexpr core::Operation row{
      "GetCommerceSubscriptionItemList",
      "GET",
      "/billing/subscription_items?paginated=true",
      core::Repeat::safe,
      getCommerceSubscriptionItemListParameters,
      {},
      core::page<&operations::GetCommerceSubscriptionItemListResponse::paginatedCommerceSubscriptionItemResponse,
                 &operations::GetCommerceSubscriptionItemListResponse::totalCount>(),
      {400, 401, 422, 500},
      &getCommerceSubscriptionItemListPaging};
  return row;
}

const core::Operation& operations::CancelCommerceSubscriptionItemRequest::operation() {
  static constexpr core::Operation row{
      "CancelCommerceSubscriptionItem",
      "DELETE",
      "/billing/subscription_items/{subscription_item_id}",
      core::Repeat::unsafe,
      cancelCommerceSubscriptionItemParameters,
      {},
      core::answer<&operations::CancelCommerceSubscriptionItemResponse::commerceSubscriptionItem>(),
      {400, 401, 403, 404, 422, 500}};
  return row;
}

const core::Operation& operations::ExtendBillingSubscriptionItemFreeTrialRequest::operation() {
  static constexpr core::Operation row{
      "ExtendBillingSubscriptionItemFreeTrial",
      "POST",
      "/billing/subscription_items/{subscription_item_id}/extend_free_trial",
      core::Repeat::safe,
      extendBillingSubscriptionItemFreeTrialParameters,
      core::body<&operations::ExtendBillingSubscriptionItemFreeTrialRequest::requestBody>(),
      core::answer<&operations::ExtendBillingSubscriptionItemFreeTrialResponse::schemasCommerceSubscriptionItem>(),
      {400, 401, 403, 404, 422, 500}};
  return row;
}

const core::Operation& operations::CreateBillingPriceTransitionRequest::operation() {
  static constexpr core::Operation row{
      "CreateBillingPriceTransition",
      "POST",
      "/billing/subscription_items/{subscription_item_id}/price_transition",
      core::Repeat::unsafe,
      createBillingPriceTransitionParameters,
      core::body<&operations::CreateBillingPriceTransitionRequest::requestBody>(),
      core::answer<&operations::CreateBillingPriceTransitionResponse::commercePriceTransitionResponse>(),
      {400, 401, 403, 404, 409, 422, 500}};
  return row;
}

const core::Operation& operations::ApplyBillingSubscriptionItemDiscountRequest::operation() {
  static constexpr core::Operation row{
      "ApplyBillingSubscriptionItemDiscount",
      "POST",
      "/billing/subscription_items/{subscription_item_id}/discounts",
      core::Repeat::unsafe,
      applyBillingSubscriptionItemDiscountParameters,
      core::body<&operations::ApplyBillingSubscriptionItemDiscountRequest::requestBody>(),
      core::answer<&operations::ApplyBillingSubscriptionItemDiscountResponse::commerceDiscountRedemptionResponse>(),
      {400, 401, 403, 404, 409, 422, 500}};
  return row;
}

const core::Operation& operations::RemoveBillingSubscriptionItemDiscountRequest::operation() {
  static constexpr core::Operation row{
      "RemoveBillingSubscriptionItemDiscount",
      "DELETE",
      "/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}",
      core::Repeat::safe,
      removeBillingSubscriptionItemDiscountParameters,
      {},
      core::answer<&operations::RemoveBillingSubscriptionItemDiscountResponse::commerceDiscountRedemptionResponse>(),
      {400, 401, 403, 404, 409, 422, 500}};
  return row;
}

const core::Operation& operations::GetBillingStatementListRequest::operation() {
  static constexpr core::Operation row{
      "GetBillingStatementList",
      "GET",
      "/billing/statements?paginated=true",
      core::Repeat::safe,
      getBillingStatementListParameters,
      {},
      core::page<&operations::GetBillingStatementListResponse::paginatedBillingStatementResponse,
                 &operations::GetBillingStatementListResponse::totalCount>(),
      {400, 401, 422, 500},
      &getBillingStatementListPaging};
  return row;
}

const core::Operation& operations::GetBillingStatementRequest::operation() {
  static constexpr core::Operation row{"GetBillingStatement",
                                       "GET",
                                       "/billing/statements/{statementID}",
                                       core::Repeat::safe,
                                       getBillingStatementParameters,
                                       {},
                                       core::answer<&operations::GetBillingStatementResponse::billingStatement>(),
                                       {400, 401, 404, 422, 500}};
  return row;
}

const core::Operation& operations::GetBillingStatementPaymentAttemptsRequest::operation() {
  static constexpr core::Operation row{
      "GetBillingStatementPaymentAttempts",
      "GET",
      "/billing/statements/{statementID}/payment_attempts?paginated=true",
      core::Repeat::safe,
      getBillingStatementPaymentAttemptsParameters,
      {},
      core::page<&operations::GetBillingStatementPaymentAttemptsResponse::paginatedBillingPaymentAttemptResponse,
                 &operations::GetBillingStatementPaymentAttemptsResponse::totalCount>(),
      {400, 401, 404, 422, 500},
      &getBillingStatementPaymentAttemptsPaging};
  return row;
}

}  // namespace clerk::backend
