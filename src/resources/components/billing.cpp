// Generated from api/components/billing.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/billing.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field commerceSubscriptionFields[] = {
    field<&components::CommerceSubscription::id>("id", models::strict),
    field<&components::CommerceSubscription::status>("status", models::promised),
    field<&components::CommerceSubscription::subscriptionItems>("subscription_items", models::promised),
    field<&components::CommerceSubscription::payerId>("payer_id", models::promised),
    field<&components::CommerceSubscription::nextPayment>("next_payment"),
    field<&components::CommerceSubscription::eligibleForFreeTrial>("eligible_for_free_trial"),
    field<&components::CommerceSubscription::activeAt>("active_at", models::promised | models::nullable),
    field<&components::CommerceSubscription::pastDueAt>("past_due_at", models::promised | models::nullable),
    field<&components::CommerceSubscription::instanceId>("instance_id", models::promised),
    field<&components::CommerceSubscription::createdAt>("created_at", models::promised),
    field<&components::CommerceSubscription::updatedAt>("updated_at", models::promised),
    field<&components::CommerceSubscription::object>("object", models::promised),
};

constexpr models::Field commerceSubscriptionItemFields[] = {
    field<&components::CommerceSubscriptionItem::id>("id", models::strict),
    field<&components::CommerceSubscriptionItem::status>("status", models::promised),
    field<&components::CommerceSubscriptionItem::planId>("plan_id", models::promised | models::nullable),
    field<&components::CommerceSubscriptionItem::plan>("plan", models::nullable),
    field<&components::CommerceSubscriptionItem::planPeriod>("plan_period", models::promised),
    field<&components::CommerceSubscriptionItem::priceId>("price_id"),
    field<&components::CommerceSubscriptionItem::payerId>("payer_id", models::promised),
    field<&components::CommerceSubscriptionItem::payer>("payer"),
    field<&components::CommerceSubscriptionItem::isFreeTrial>("is_free_trial", models::promised),
    field<&components::CommerceSubscriptionItem::periodStart>("period_start", models::promised),
    field<&components::CommerceSubscriptionItem::periodEnd>("period_end", models::promised | models::nullable),
    field<&components::CommerceSubscriptionItem::nextPayment>("next_payment", models::nullable),
    field<&components::CommerceSubscriptionItem::paymentMethod>("payment_method"),
    field<&components::CommerceSubscriptionItem::seats>("seats", models::nullable),
    field<&components::CommerceSubscriptionItem::totals>("totals", models::nullable),
    field<&components::CommerceSubscriptionItem::lifetimePaid>("lifetime_paid"),
    field<&components::CommerceSubscriptionItem::credits>("credits", models::nullable),
    field<&components::CommerceSubscriptionItem::credit>("credit"),
    field<&components::CommerceSubscriptionItem::prorationDate>("proration_date"),
    field<&components::CommerceSubscriptionItem::canceledAt>("canceled_at", models::promised | models::nullable),
    field<&components::CommerceSubscriptionItem::pastDueAt>("past_due_at", models::promised | models::nullable),
    field<&components::CommerceSubscriptionItem::endedAt>("ended_at", models::promised | models::nullable),
    field<&components::CommerceSubscriptionItem::instanceId>("instance_id", models::promised),
    field<&components::CommerceSubscriptionItem::createdAt>("created_at"),
    field<&components::CommerceSubscriptionItem::updatedAt>("updated_at"),
    field<&components::CommerceSubscriptionItem::object>("object", models::promised),
};

constexpr models::Field commerceSubscriptionCreditResponseFields[] = {
    field<&components::CommerceSubscriptionCreditResponse::amount>("amount", models::nullable),
    field<&components::CommerceSubscriptionCreditResponse::cycleRemainingPercent>("cycle_remaining_percent"),
};

constexpr models::Field commerceMoneyResponseFields[] = {
    field<&components::CommerceMoneyResponse::amount>("amount", models::strict),
    field<&components::CommerceMoneyResponse::currency>("currency", models::promised),
    field<&components::CommerceMoneyResponse::amountFormatted>("amount_formatted", models::promised),
    field<&components::CommerceMoneyResponse::currencySymbol>("currency_symbol", models::promised),
};

constexpr models::Field commerceCreditsResponseFields[] = {
    field<&components::CommerceCreditsResponse::total>("total", models::promised),
    field<&components::CommerceCreditsResponse::proration>("proration", models::promised | models::nullable),
    field<&components::CommerceCreditsResponse::payer>("payer", models::promised | models::nullable),
};

constexpr models::Field commerceProrationCreditDetailResponseFields[] = {
    field<&components::CommerceProrationCreditDetailResponse::amount>("amount", models::promised),
    field<&components::CommerceProrationCreditDetailResponse::cycleDaysRemaining>("cycle_days_remaining",
                                                                                  models::promised),
    field<&components::CommerceProrationCreditDetailResponse::cycleDaysTotal>("cycle_days_total", models::promised),
    field<&components::CommerceProrationCreditDetailResponse::cycleRemainingPercent>("cycle_remaining_percent",
                                                                                     models::promised),
};

constexpr models::Field commercePayerCreditResponseFields[] = {
    field<&components::CommercePayerCreditResponse::appliedAmount>("applied_amount", models::promised),
    field<&components::CommercePayerCreditResponse::remainingBalance>("remaining_balance", models::promised),
};

constexpr models::Field commercePlanFields[] = {
    field<&components::CommercePlan::id>("id", models::strict),
    field<&components::CommercePlan::name>("name", models::promised),
    field<&components::CommercePlan::slug>("slug", models::promised),
    field<&components::CommercePlan::description>("description", models::promised | models::nullable),
    field<&components::CommercePlan::fee>("fee", models::promised | models::nullable),
    field<&components::CommercePlan::annualMonthlyFee>("annual_monthly_fee", models::promised | models::nullable),
    field<&components::CommercePlan::annualFee>("annual_fee", models::promised | models::nullable),
    field<&components::CommercePlan::hasBaseFee>("has_base_fee", models::promised),
    field<&components::CommercePlan::unitPrices>("unit_prices"),
    field<&components::CommercePlan::features>("features"),
    field<&components::CommercePlan::forPayerType>("for_payer_type", models::promised),
    field<&components::CommercePlan::isDefault>("is_default", models::promised),
    field<&components::CommercePlan::isRecurring>("is_recurring", models::promised),
    field<&components::CommercePlan::publiclyVisible>("publicly_visible", models::promised),
    field<&components::CommercePlan::freeTrialEnabled>("free_trial_enabled", models::promised),
    field<&components::CommercePlan::freeTrialDays>("free_trial_days", models::promised | models::nullable),
    field<&components::CommercePlan::avatarUrl>("avatar_url", models::promised | models::nullable),
    field<&components::CommercePlan::productId>("product_id", models::promised),
    field<&components::CommercePlan::object>("object", models::promised),
};

constexpr models::Field featureResponseFields[] = {
    field<&components::FeatureResponse::id>("id", models::strict),
    field<&components::FeatureResponse::name>("name", models::promised),
    field<&components::FeatureResponse::slug>("slug", models::promised),
    field<&components::FeatureResponse::description>("description", models::promised | models::nullable),
    field<&components::FeatureResponse::avatarUrl>("avatar_url", models::promised | models::nullable),
    field<&components::FeatureResponse::object>("object", models::promised),
};

constexpr models::Field commercePlanUnitPriceFields[] = {
    field<&components::CommercePlanUnitPrice::name>("name", models::promised),
    field<&components::CommercePlanUnitPrice::blockSize>("block_size", models::promised),
    field<&components::CommercePlanUnitPrice::tiers>("tiers", models::promised),
};

constexpr models::Field commercePlanUnitPriceTierFields[] = {
    field<&components::CommercePlanUnitPriceTier::startsAtBlock>("starts_at_block", models::promised),
    field<&components::CommercePlanUnitPriceTier::endsAfterBlock>("ends_after_block", models::nullable),
    field<&components::CommercePlanUnitPriceTier::feePerBlock>("fee_per_block", models::promised),
};

constexpr models::Field commercePaymentMethodResponseFields[] = {
    field<&components::CommercePaymentMethodResponse::id>("id", models::strict),
    field<&components::CommercePaymentMethodResponse::payerId>("payer_id", models::promised),
    field<&components::CommercePaymentMethodResponse::paymentType>("payment_type", models::promised),
    field<&components::CommercePaymentMethodResponse::status>("status", models::promised),
    field<&components::CommercePaymentMethodResponse::isDefault>("is_default"),
    field<&components::CommercePaymentMethodResponse::cardType>("card_type", models::promised | models::nullable),
    field<&components::CommercePaymentMethodResponse::last4>("last4", models::promised | models::nullable),
    field<&components::CommercePaymentMethodResponse::expiryYear>("expiry_year", models::nullable),
    field<&components::CommercePaymentMethodResponse::expiryMonth>("expiry_month", models::nullable),
    field<&components::CommercePaymentMethodResponse::walletType>("wallet_type", models::nullable),
    field<&components::CommercePaymentMethodResponse::isRemovable>("is_removable"),
    field<&components::CommercePaymentMethodResponse::gateway>("gateway", models::promised),
    field<&components::CommercePaymentMethodResponse::gatewayExternalId>("gateway_external_id", models::promised),
    field<&components::CommercePaymentMethodResponse::gatewayExternalAccountId>("gateway_external_account_id",
                                                                                models::promised | models::nullable),
    field<&components::CommercePaymentMethodResponse::createdAt>("created_at"),
    field<&components::CommercePaymentMethodResponse::updatedAt>("updated_at"),
    field<&components::CommercePaymentMethodResponse::object>("object", models::promised),
};

constexpr models::Field commerceSubscriptionItemNextPaymentResponseFields[] = {
    field<&components::CommerceSubscriptionItemNextPaymentResponse::amount>("amount", models::nullable),
    field<&components::CommerceSubscriptionItemNextPaymentResponse::date>("date", models::nullable),
    field<&components::CommerceSubscriptionItemNextPaymentResponse::totals>("totals", models::nullable),
    field<&components::CommerceSubscriptionItemNextPaymentResponse::perUnitTotals>("per_unit_totals"),
};

constexpr models::Field commercePerUnitTotalFields[] = {
    field<&components::CommercePerUnitTotal::name>("name", models::promised),
    field<&components::CommercePerUnitTotal::blockSize>("block_size", models::promised),
    field<&components::CommercePerUnitTotal::tiers>("tiers", models::promised),
};

constexpr models::Field commercePerUnitTotalTierFields[] = {
    field<&components::CommercePerUnitTotalTier::quantity>("quantity", models::strictIfSet | models::nullable),
    field<&components::CommercePerUnitTotalTier::feePerBlock>("fee_per_block", models::promised),
    field<&components::CommercePerUnitTotalTier::total>("total", models::promised),
};

constexpr models::Field commerceTotalsResponseFields[] = {
    field<&components::CommerceTotalsResponse::grandTotal>("grand_total", models::promised),
    field<&components::CommerceTotalsResponse::subtotal>("subtotal", models::promised),
    field<&components::CommerceTotalsResponse::baseFee>("base_fee", models::promised),
    field<&components::CommerceTotalsResponse::taxTotal>("tax_total", models::promised),
    field<&components::CommerceTotalsResponse::perUnitTotals>("per_unit_totals"),
    field<&components::CommerceTotalsResponse::credits>("credits", models::nullable),
    field<&components::CommerceTotalsResponse::discounts>("discounts", models::nullable),
};

constexpr models::Field commerceDiscountsResponseFields[] = {
    field<&components::CommerceDiscountsResponse::total>("total", models::promised),
    field<&components::CommerceDiscountsResponse::proration>("proration", models::promised | models::nullable),
};

constexpr models::Field commerceProrationDiscountResponseFields[] = {
    field<&components::CommerceProrationDiscountResponse::amount>("amount", models::promised),
    field<&components::CommerceProrationDiscountResponse::cycleDaysPassed>("cycle_days_passed", models::promised),
    field<&components::CommerceProrationDiscountResponse::cycleDaysTotal>("cycle_days_total", models::promised),
    field<&components::CommerceProrationDiscountResponse::cyclePassedPercent>("cycle_passed_percent", models::promised),
};

constexpr models::Field commercePayerResponseFields[] = {
    field<&components::CommercePayerResponse::id>("id", models::strict),
    field<&components::CommercePayerResponse::userId>("user_id", models::nullable),
    field<&components::CommercePayerResponse::firstName>("first_name", models::nullable),
    field<&components::CommercePayerResponse::lastName>("last_name", models::nullable),
    field<&components::CommercePayerResponse::email>("email", models::nullable),
    field<&components::CommercePayerResponse::organizationId>("organization_id", models::nullable),
    field<&components::CommercePayerResponse::organizationName>("organization_name", models::nullable),
    field<&components::CommercePayerResponse::imageUrl>("image_url"),
    field<&components::CommercePayerResponse::creditsBalance>("credits_balance"),
    field<&components::CommercePayerResponse::instanceId>("instance_id", models::promised),
    field<&components::CommercePayerResponse::createdAt>("created_at"),
    field<&components::CommercePayerResponse::updatedAt>("updated_at"),
    field<&components::CommercePayerResponse::object>("object", models::promised),
};

constexpr models::Field commerceSubscriptionItemSeatsResponseFields[] = {
    field<&components::CommerceSubscriptionItemSeatsResponse::quantity>("quantity", models::strict | models::nullable),
    field<&components::CommerceSubscriptionItemSeatsResponse::tiers>("tiers"),
};

constexpr models::Field commerceSubscriptionNextPaymentFields[] = {
    field<&components::CommerceSubscriptionNextPayment::date>("date", models::promised),
    field<&components::CommerceSubscriptionNextPayment::amount>("amount", models::promised),
    field<&components::CommerceSubscriptionNextPayment::totals>("totals", models::nullable),
    field<&components::CommerceSubscriptionNextPayment::perUnitTotals>("per_unit_totals"),
};

constexpr models::Field commerceCreditBalanceResponseFields[] = {
    field<&components::CommerceCreditBalanceResponse::balance>("balance", models::promised | models::nullable),
    field<&components::CommerceCreditBalanceResponse::object>("object", models::promised),
};

constexpr models::Field adjustCreditBalanceRequestFields[] = {
    field<&components::AdjustCreditBalanceRequest::amount>("amount", models::promised),
    field<&components::AdjustCreditBalanceRequest::action>("action", models::promised),
    field<&components::AdjustCreditBalanceRequest::idempotencyKey>("idempotency_key", models::promised),
    field<&components::AdjustCreditBalanceRequest::currency>("currency"),
    field<&components::AdjustCreditBalanceRequest::note>("note"),
};

constexpr models::Field commerceCreditLedgerResponseFields[] = {
    field<&components::CommerceCreditLedgerResponse::id>("id", models::strict),
    field<&components::CommerceCreditLedgerResponse::payerId>("payer_id", models::promised),
    field<&components::CommerceCreditLedgerResponse::amount>("amount", models::promised),
    field<&components::CommerceCreditLedgerResponse::sourceType>("source_type", models::promised),
    field<&components::CommerceCreditLedgerResponse::sourceId>("source_id", models::promised),
    field<&components::CommerceCreditLedgerResponse::note>("note", models::nullable),
    field<&components::CommerceCreditLedgerResponse::createdAt>("created_at", models::promised),
    field<&components::CommerceCreditLedgerResponse::object>("object", models::promised),
};

}  // namespace

template <>
const models::Model models::Table<components::CommerceSubscription>::model =
    models::modelOf<components::CommerceSubscription>(commerceSubscriptionFields);

template <>
const models::Model models::Table<components::CommerceSubscriptionItem>::model =
    models::modelOf<components::CommerceSubscriptionItem>(commerceSubscriptionItemFields);

template <>
const models::Model models::Table<components::CommerceSubscriptionCreditResponse>::model =
    models::modelOf<components::CommerceSubscriptionCreditResponse>(commerceSubscriptionCreditResponseFields);

template <>
const models::Model models::Table<components::CommerceMoneyResponse>::model =
    models::modelOf<components::CommerceMoneyResponse>(commerceMoneyResponseFields);

template <>
const models::Model models::Table<components::CommerceCreditsResponse>::model =
    models::modelOf<components::CommerceCreditsResponse>(commerceCreditsResponseFields);

template <>
const models::Model models::Table<components::CommerceProrationCreditDetailResponse>::model =
    models::modelOf<components::CommerceProrationCreditDetailResponse>(commerceProrationCreditDetailResponseFields);

template <>
const models::Model models::Table<components::CommercePayerCreditResponse>::model =
    models::modelOf<components::CommercePayerCreditResponse>(commercePayerCreditResponseFields);

template <>
const models::Model models::Table<components::CommercePlan>::model =
    models::modelOf<components::CommercePlan>(commercePlanFields);

template <>
const models::Model models::Table<components::FeatureResponse>::model =
    models::modelOf<components::FeatureResponse>(featureResponseFields);

template <>
const models::Model models::Table<components::CommercePlanUnitPrice>::model =
    models::modelOf<components::CommercePlanUnitPrice>(commercePlanUnitPriceFields);

template <>
const models::Model models::Table<components::CommercePlanUnitPriceTier>::model =
    models::modelOf<components::CommercePlanUnitPriceTier>(commercePlanUnitPriceTierFields);

template <>
const models::Model models::Table<components::CommercePaymentMethodResponse>::model =
    models::modelOf<components::CommercePaymentMethodResponse>(commercePaymentMethodResponseFields);

template <>
const models::Model models::Table<components::CommerceSubscriptionItemNextPaymentResponse>::model =
    models::modelOf<components::CommerceSubscriptionItemNextPaymentResponse>(
        commerceSubscriptionItemNextPaymentResponseFields);

template <>
const models::Model models::Table<components::CommercePerUnitTotal>::model =
    models::modelOf<components::CommercePerUnitTotal>(commercePerUnitTotalFields);

template <>
const models::Model models::Table<components::CommercePerUnitTotalTier>::model =
    models::modelOf<components::CommercePerUnitTotalTier>(commercePerUnitTotalTierFields);

template <>
const models::Model models::Table<components::CommerceTotalsResponse>::model =
    models::modelOf<components::CommerceTotalsResponse>(commerceTotalsResponseFields);

template <>
const models::Model models::Table<components::CommerceDiscountsResponse>::model =
    models::modelOf<components::CommerceDiscountsResponse>(commerceDiscountsResponseFields);

template <>
const models::Model models::Table<components::CommerceProrationDiscountResponse>::model =
    models::modelOf<components::CommerceProrationDiscountResponse>(commerceProrationDiscountResponseFields);

template <>
const models::Model models::Table<components::CommercePayerResponse>::model =
    models::modelOf<components::CommercePayerResponse>(commercePayerResponseFields);

template <>
const models::Model models::Table<components::CommerceSubscriptionItemSeatsResponse>::model =
    models::modelOf<components::CommerceSubscriptionItemSeatsResponse>(commerceSubscriptionItemSeatsResponseFields);

template <>
const models::Model models::Table<components::CommerceSubscriptionNextPayment>::model =
    models::modelOf<components::CommerceSubscriptionNextPayment>(commerceSubscriptionNextPaymentFields);

template <>
const models::Model models::Table<components::CommerceCreditBalanceResponse>::model =
    models::modelOf<components::CommerceCreditBalanceResponse>(commerceCreditBalanceResponseFields);

template <>
const models::Model models::Table<components::AdjustCreditBalanceRequest>::model =
    models::modelOf<components::AdjustCreditBalanceRequest>(adjustCreditBalanceRequestFields);

template <>
const models::Model models::Table<components::CommerceCreditLedgerResponse>::model =
    models::modelOf<components::CommerceCreditLedgerResponse>(commerceCreditLedgerResponseFields);

}  // namespace clerk::backend
