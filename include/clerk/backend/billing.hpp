#pragma once

// Generated from api/billing.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `billing`.

#include <clerk/backend/components/billing.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// Follows from the amounts if absent. An unknown value is kept.
class CreateBillingPriceRequestSupportedBillingPeriods
    : public OpenEnum<CreateBillingPriceRequestSupportedBillingPeriods> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Month{"month"};    ///< "month".
  static constexpr Known Annual{"annual"};  ///< "annual".
  static constexpr Known Both{"both"};      ///< "both".
};

/// A custom price for a plan.
struct CreateBillingPriceRequest {
  /// Id of the plan.
  std::string planId{};
  /// Cents per month; 0 for a free price, otherwise at least 100. Always sent, also as null.
  std::optional<std::int64_t> amount{};
  /// Cents per month with yearly billing; 0 for a free price, otherwise at least 100.
  std::optional<std::int64_t> annualMonthlyAmount{};
  /// Follows from the amounts if absent.
  std::optional<CreateBillingPriceRequestSupportedBillingPeriods> supportedBillingPeriods{};
  /// Default: USD.
  std::optional<std::string> currency{};
  /// The description.
  std::optional<std::string> description{};
};

/// The supported billing periods. An unknown value is kept.
class BillingPriceResponseSupportedBillingPeriods : public OpenEnum<BillingPriceResponseSupportedBillingPeriods> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Month{"month"};    ///< "month".
  static constexpr Known Annual{"annual"};  ///< "annual".
  static constexpr Known Both{"both"};      ///< "both".
};

/// What a plan costs.
struct BillingPriceResponse {
  std::string id{};                                                       ///< Its id.
  std::string planId{};                                                   ///< Id of the plan.
  std::int64_t amount{};                                                  ///< Cents per month.
  std::int64_t annualMonthlyAmount{};                                     ///< Cents per month with yearly billing.
  std::optional<components::CommerceMoneyResponse> fee{};                 ///< Per month.
  std::optional<components::CommerceMoneyResponse> annualMonthlyFee{};    ///< Per month with yearly billing.
  std::string currency{};                                                 ///< Such as USD.
  std::string currencySymbol{};                                           ///< The currency symbol.
  BillingPriceResponseSupportedBillingPeriods supportedBillingPeriods{};  ///< The supported billing periods.
  bool isDefault{};                                                       ///< False for a custom price.
  std::optional<std::string> description{};                               ///< The description.
  std::string instanceId{};                                               ///< Id of the instance.
  std::int64_t createdAt{};                                               ///< Unix time in milliseconds.
  std::string object{};                                                   ///< "commerce_price".
};

/// How long a free trial goes on.
struct ExtendFreeTrialRequest {
  /// In the future and at most 365 days ahead; Clerk documents both now and the current end of the trial as the start
  /// of these days. Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
  std::string extendTo{};
};

/// From which price to which.
struct PriceTransitionRequest {
  std::string fromPriceId{};  ///< The price that the item has now.
  std::string toPriceId{};    ///< Id of the to price.
};

/// A plan in Clerk's older form, which also gives each fee as a plain amount in cents.
struct CommercePlanWithAmounts {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// The slug.
  std::string slug{};
  /// The description.
  std::string description{};
  /// Per month.
  std::optional<components::CommerceMoneyResponse> fee{};
  /// Per month with yearly billing.
  std::optional<components::CommerceMoneyResponse> annualMonthlyFee{};
  /// Per year with yearly billing.
  std::optional<components::CommerceMoneyResponse> annualFee{};
  /// Cents per month.
  std::int64_t amount{};
  /// The amount formatted.
  std::string amountFormatted{};
  /// Cents per month with yearly billing.
  std::int64_t annualMonthlyAmount{};
  /// The annual monthly amount formatted.
  std::string annualMonthlyAmountFormatted{};
  /// Cents per year with yearly billing.
  std::int64_t annualAmount{};
  /// The annual amount formatted.
  std::string annualAmountFormatted{};
  /// Such as USD.
  std::string currency{};
  /// The currency symbol.
  std::string currencySymbol{};
  /// Whether payers without another plan have this one.
  bool isDefault{};
  /// Is recurring.
  bool isRecurring{};
  /// Whether it is so: publicly visible.
  bool publiclyVisible{};
  /// Has base fee.
  bool hasBaseFee{};
  /// Such as user or org.
  std::string forPayerType{};
  /// The payer type.
  std::vector<std::string> payerType{};
  /// Whether it is so: free trial enabled.
  std::optional<bool> freeTrialEnabled{};
  /// The free trial days.
  std::optional<std::int64_t> freeTrialDays{};
  /// The features.
  std::vector<components::FeatureResponse> features{};
  /// The avatar url.
  std::string avatarUrl{};
  /// The period.
  std::optional<std::string> period{};
  /// The interval.
  std::optional<std::int64_t> interval{};
  /// Id of the product.
  std::string productId{};
  /// "commerce_plan".
  std::string object{};
};

/// The payment method. An unknown value is kept.
class CommercePaymentSourceResponsePaymentMethod : public OpenEnum<CommercePaymentSourceResponsePaymentMethod> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Card{"card"};             ///< "card".
  static constexpr Known ApplePay{"apple_pay"};    ///< "apple_pay".
  static constexpr Known GooglePay{"google_pay"};  ///< "google_pay".
};

/// The status. An unknown value is kept.
class CommercePaymentSourceResponseStatus : public OpenEnum<CommercePaymentSourceResponseStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};              ///< "active".
  static constexpr Known Disconnected{"disconnected"};  ///< "disconnected".
};

/// A card or wallet that pays for subscriptions.
struct CommercePaymentSourceResponse {
  std::string id{};                                            ///< Its id.
  std::string payerId{};                                       ///< Id of the payer.
  CommercePaymentSourceResponsePaymentMethod paymentMethod{};  ///< The payment method.
  CommercePaymentSourceResponseStatus status{};                ///< The status.
  std::optional<bool> isDefault{};                             ///< Is default.
  std::string last4{};                                         ///< Last four digits of the card.
  std::string cardType{};                                      ///< The card type.
  std::string walletType{};                                    ///< The wallet type.
  std::optional<std::int64_t> expiryMonth{};                   ///< The expiry month.
  std::optional<std::int64_t> expiryYear{};                    ///< The expiry year.
  std::optional<bool> isRemovable{};                           ///< Is removable.
  std::string gateway{};                                       ///< The company that processes the payments.
  std::string gatewayExternalId{};                             ///< Its id there.
  std::optional<std::string> gatewayExternalAccountId{};       ///< The account's id there.
  std::int64_t createdAt{};                                    ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                                    ///< Unix time in milliseconds.
  std::string object{};                                        ///< "commerce_source".
};

/// The status. An unknown value is kept.
class CommerceSubscriptionItemWithPaymentSourceStatus
    : public OpenEnum<CommerceSubscriptionItemWithPaymentSourceStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};          ///< "active".
  static constexpr Known Ended{"ended"};            ///< "ended".
  static constexpr Known PastDue{"past_due"};       ///< "past_due".
  static constexpr Known Upcoming{"upcoming"};      ///< "upcoming".
  static constexpr Known Incomplete{"incomplete"};  ///< "incomplete".
  static constexpr Known Abandoned{"abandoned"};    ///< "abandoned".
};

/// How often it is billed. An unknown value is kept.
class CommerceSubscriptionItemWithPaymentSourcePlanPeriod
    : public OpenEnum<CommerceSubscriptionItemWithPaymentSourcePlanPeriod> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Month{"month"};    ///< "month".
  static constexpr Known Annual{"annual"};  ///< "annual".
};

/// A subscription item in Clerk's older form, with a payment source where CommerceSubscriptionItem has a payment
/// method.
struct CommerceSubscriptionItemWithPaymentSource {
  /// Its id.
  std::string id{};
  /// The status.
  CommerceSubscriptionItemWithPaymentSourceStatus status{};
  /// Id of the payer.
  std::string payerId{};
  /// The payer.
  std::optional<components::CommercePayerResponse> payer{};
  /// Id of the plan.
  std::string planId{};
  /// The plan.
  std::optional<components::CommercePlanWithAmounts> plan{};
  /// Id of the price.
  std::optional<std::string> priceId{};
  /// How often it is billed.
  CommerceSubscriptionItemWithPaymentSourcePlanPeriod planPeriod{};
  /// Is free trial.
  bool isFreeTrial{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> periodStart{};
  /// End of the billing period, or of the free trial. Unix time in milliseconds.
  std::optional<std::int64_t> periodEnd{};
  /// The amount.
  std::optional<components::CommerceMoneyResponse> amount{};
  /// The next payment.
  std::optional<components::CommerceSubscriptionItemNextPaymentResponse> nextPayment{};
  /// The next invoice.
  std::optional<components::CommerceSubscriptionItemNextPaymentResponse> nextInvoice{};
  /// All that was paid for it so far.
  std::optional<components::CommerceMoneyResponse> lifetimePaid{};
  /// Only set in events about payment attempts.
  std::optional<components::CommerceSubscriptionCreditResponse> credit{};
  /// Id of the payment source.
  std::string paymentSourceId{};
  /// The payment source.
  std::optional<components::CommercePaymentSourceResponse> paymentSource{};
  /// The proration date.
  std::string prorationDate{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> canceledAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> pastDueAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> endedAt{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "commerce_subscription_item".
  std::string object{};
};

/// The effective mode. An unknown value is kept.
class CommercePriceTransitionDetailsEffectiveMode : public OpenEnum<CommercePriceTransitionDetailsEffectiveMode> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Immediate{"immediate"};        ///< "immediate".
  static constexpr Known EndOfPeriod{"end_of_period"};  ///< "end_of_period".
};

/// Status of the item with the old price. An unknown value is kept.
class CommercePriceTransitionDetailsPreviousSubscriptionItemStatus
    : public OpenEnum<CommercePriceTransitionDetailsPreviousSubscriptionItemStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Canceled{"canceled"};    ///< "canceled".
  static constexpr Known Ended{"ended"};          ///< "ended".
  static constexpr Known Abandoned{"abandoned"};  ///< "abandoned".
};

/// When and how a change of price takes effect, and what it replaces.
struct CommercePriceTransitionDetails {
  /// When the new price starts. Unix time in milliseconds.
  std::int64_t effectiveAt{};
  /// The effective mode.
  CommercePriceTransitionDetailsEffectiveMode effectiveMode{};
  /// Whether the payer was charged by this change.
  bool chargedImmediately{};
  /// What was charged, if anything.
  std::optional<components::CommerceMoneyResponse> immediateCharge{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> nextBillingDate{};
  /// Id of the previous subscription item.
  std::string previousSubscriptionItemId{};
  /// Status of the item with the old price.
  CommercePriceTransitionDetailsPreviousSubscriptionItemStatus previousSubscriptionItemStatus{};
  /// The previous price.
  components::BillingPriceResponse previousPrice{};
  /// The previous plan.
  components::CommercePlanWithAmounts previousPlan{};
};

/// The result of a change of price.
struct CommercePriceTransitionResponse {
  components::CommerceSubscriptionItemWithPaymentSource subscriptionItem{};  ///< The item with the new price.
  components::CommercePriceTransitionDetails transition{};                   ///< The transition.
  std::string object{};                                                      ///< "commerce_price_transition".
};

/// Which discount to give.
struct ApplyCommerceDiscountRequest {
  std::string discountId{};  ///< Id of the discount.
};

/// The status. An unknown value is kept.
class CommerceDiscountRedemptionResponseStatus : public OpenEnum<CommerceDiscountRedemptionResponseStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};        ///< "active".
  static constexpr Known Exhausted{"exhausted"};  ///< "exhausted".
  static constexpr Known Removed{"removed"};      ///< "removed".
};

/// How the item got it. An unknown value is kept.
class CommerceDiscountRedemptionResponseSource : public OpenEnum<CommerceDiscountRedemptionResponseSource> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Promotion{"promotion"};   ///< "promotion".
  static constexpr Known Manual{"manual"};         ///< "manual".
  static constexpr Known PromoCode{"promo_code"};  ///< "promo_code".
};

/// Which of percent_off and amount_off counts; as it was when the item got the discount. An unknown value is kept.
class CommerceDiscountRedemptionResponseEffect : public OpenEnum<CommerceDiscountRedemptionResponseEffect> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Percentage{"percentage"};     ///< "percentage".
  static constexpr Known FixedAmount{"fixed_amount"};  ///< "fixed_amount".
};

/// A discount that a subscription item has or had.
struct CommerceDiscountRedemptionResponse {
  /// Of this use of the discount.
  std::string id{};
  /// Id of the subscription item.
  std::string subscriptionItemId{};
  /// Id of the discount.
  std::string discountId{};
  /// The name.
  std::optional<std::string> name{};
  /// The status.
  std::optional<CommerceDiscountRedemptionResponseStatus> status{};
  /// How the item got it.
  CommerceDiscountRedemptionResponseSource source{};
  /// The promo code.
  std::optional<std::string> promoCode{};
  /// Which of percent_off and amount_off counts; as it was when the item got the discount.
  std::optional<CommerceDiscountRedemptionResponseEffect> effect{};
  /// Percent.
  std::optional<double> percentOff{};
  /// The amount off.
  std::optional<components::CommerceMoneyResponse> amountOff{};
  /// What it takes off the next payment; set for either effect.
  std::optional<components::CommerceMoneyResponse> amount{};
  /// Billing cycles it has counted for.
  std::int64_t cyclesApplied{};
  /// Billing cycles it will still count for; null means forever.
  std::optional<std::int64_t> cyclesRemaining{};
  /// Unix time in milliseconds.
  std::int64_t redeemedAt{};
  /// Who gave or redeemed it, if known.
  std::optional<std::string> redeemedBy{};
  /// "commerce_discount_redemption".
  std::string object{};
};

/// The sums of a statement.
struct BillingStatementTotals {
  components::CommerceMoneyResponse grandTotal{};  ///< What is due in all.
  components::CommerceMoneyResponse subtotal{};    ///< Base fee and charges per unit.
  components::CommerceMoneyResponse baseFee{};     ///< The plan's own fee, without charges per unit.
  components::CommerceMoneyResponse taxTotal{};    ///< The tax total.
};

/// The status. An unknown value is kept.
class BillingPaymentAttemptStatus : public OpenEnum<BillingPaymentAttemptStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};  ///< "pending".
  static constexpr Known Paid{"paid"};        ///< "paid".
  static constexpr Known Failed{"failed"};    ///< "failed".
};

/// One attempt to collect a payment.
struct BillingPaymentAttempt {
  /// Its id.
  std::string id{};
  /// The status.
  BillingPaymentAttemptStatus status{};
  /// The amount.
  components::CommerceMoneyResponse amount{};
  /// The parts of the amount.
  std::optional<components::CommerceTotalsResponse> totals{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> paidAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> failedAt{};
  /// Id of the payer.
  std::string payerId{};
  /// The payer.
  components::CommercePayerResponse payer{};
  /// Id of the payment method.
  std::string paymentMethodId{};
  /// The payment method.
  components::CommercePaymentMethodResponse paymentMethod{};
  /// The charge type.
  std::string chargeType{};
  /// The payment that it tries to collect.
  std::string paymentId{};
  /// Id of the statement.
  std::string statementId{};
  /// Id of the subscription item.
  std::optional<std::string> subscriptionItemId{};
  /// The item as JSON; Clerk's file leaves its fields open.
  std::optional<nlohmann::json> subscriptionItem{};
  /// Id of the payee.
  std::string payeeId{};
  /// Who gets the money, as JSON; Clerk's file leaves its fields open.
  nlohmann::json payee{};
  /// Its id at the company that processes the payments.
  std::optional<std::string> gatewayExternalId{};
  /// Its page there.
  std::optional<std::string> gatewayExternalUrl{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "commerce_payment".
  std::string object{};
};

/// The payments of a statement that were started on one day.
struct BillingStatementGroup {
  std::int64_t timestamp{};                                ///< That day. Unix time in milliseconds.
  std::vector<components::BillingPaymentAttempt> items{};  ///< The items.
  std::string object{};                                    ///< "commerce_statement_group".
};

/// The status. An unknown value is kept.
class BillingStatementStatus : public OpenEnum<BillingStatementStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Open{"open"};      ///< "open".
  static constexpr Known Closed{"closed"};  ///< "closed".
};

/// What one payer was billed in a period.
struct BillingStatement {
  std::string id{};                                         ///< Its id.
  BillingStatementStatus status{};                          ///< The status.
  std::int64_t timestamp{};                                 ///< When the statement was made. Unix time in milliseconds.
  components::CommercePayerResponse payer{};                ///< The payer.
  components::BillingStatementTotals totals{};              ///< The totals.
  std::vector<components::BillingStatementGroup> groups{};  ///< The groups.
  std::string instanceId{};                                 ///< Id of the instance.
  std::string object{};                                     ///< "commerce_statement".
};

}  // namespace components

namespace operations {

/// The answer of `billing.listPlans`.
struct GetCommercePlanListResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::CommercePlan> paginatedCommercePlanResponse{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                               ///< How many there are on all pages.
};

/// Only plans for users, or only plans for organizations. An unknown value is kept.
class GetCommercePlanListRequestPayerType : public OpenEnum<GetCommercePlanListRequestPayerType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known User{"user"};  ///< "user".
  static constexpr Known Org{"org"};    ///< "org".
};

/// The request of `billing.listPlans`: GET /billing/plans.
struct GetCommercePlanListRequest {
  /// Only plans for users, or only plans for organizations.
  std::optional<GetCommercePlanListRequestPayerType> payerType{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::CommercePlan;                           ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetCommercePlanListResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.listPrices`.
struct GetBillingPriceListResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::BillingPriceResponse> paginatedBillingPriceResponse{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                       ///< How many there are on all pages.
};

/// The request of `billing.listPrices`: GET /billing/prices.
struct GetBillingPriceListRequest {
  std::optional<std::string> planId{};   ///< Id of the plan.
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::BillingPriceResponse;                   ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetBillingPriceListResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.createPrice`.
struct CreateBillingPriceResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::BillingPriceResponse> billingPriceResponse{};  ///< Always set when the call returns.
};

/// The request of `billing.createPrice`: POST /billing/prices.
struct CreateBillingPriceRequest {
  components::CreateBillingPriceRequest requestBody{};  ///< What is sent.

  using Response = CreateBillingPriceResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.listSubscriptionItems`.
struct GetCommerceSubscriptionItemListResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::CommerceSubscriptionItem>
      paginatedCommerceSubscriptionItemResponse{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};         ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class GetCommerceSubscriptionItemListRequestStatus : public OpenEnum<GetCommerceSubscriptionItemListRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};         ///< "active".
  static constexpr Known Ended{"ended"};           ///< "ended".
  static constexpr Known PastDue{"past_due"};      ///< "past_due".
  static constexpr Known Upcoming{"upcoming"};     ///< "upcoming".
  static constexpr Known FreeTrial{"free_trial"};  ///< "free_trial".
};

/// Only those of users, or only those of organizations. An unknown value is kept.
class GetCommerceSubscriptionItemListRequestPayerType
    : public OpenEnum<GetCommerceSubscriptionItemListRequestPayerType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known User{"user"};  ///< "user".
  static constexpr Known Org{"org"};    ///< "org".
};

/// The request of `billing.listSubscriptionItems`: GET /billing/subscription_items.
struct GetCommerceSubscriptionItemListRequest {
  /// The status.
  std::optional<GetCommerceSubscriptionItemListRequestStatus> status{};
  /// Only those of users, or only those of organizations.
  std::optional<GetCommerceSubscriptionItemListRequestPayerType> payerType{};
  /// Id of the plan.
  std::optional<std::string> planId{};
  /// Whether items of free plans are listed too. Default: false.
  std::optional<bool> includeFree{};
  /// Text to search the items for.
  std::optional<std::string> query{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::CommerceSubscriptionItem;               ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetCommerceSubscriptionItemListResponse;        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.cancelSubscriptionItem`.
struct CancelCommerceSubscriptionItemResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceSubscriptionItem>
      commerceSubscriptionItem{};  ///< Always set when the call returns.
};

/// The request of `billing.cancelSubscriptionItem`: DELETE /billing/subscription_items/{subscription_item_id}.
struct CancelCommerceSubscriptionItemRequest {
  std::string subscriptionItemId{};  ///< Id of the subscription item.
  std::optional<bool> endNow{};      ///< True ends it at once, false with the billing period. Default: false.

  using Response = CancelCommerceSubscriptionItemResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.extendSubscriptionItemFreeTrial`.
struct ExtendBillingSubscriptionItemFreeTrialResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceSubscriptionItemWithPaymentSource>
      schemasCommerceSubscriptionItem{};  ///< Always set when the call returns.
};

/// The request of `billing.extendSubscriptionItemFreeTrial`: POST
/// /billing/subscription_items/{subscription_item_id}/extend_free_trial.
struct ExtendBillingSubscriptionItemFreeTrialRequest {
  std::string subscriptionItemId{};                  ///< Id of the subscription item.
  components::ExtendFreeTrialRequest requestBody{};  ///< What is sent.

  using Response = ExtendBillingSubscriptionItemFreeTrialResponse;  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();   ///< What the call does, as data.
};

/// The answer of `billing.createPriceTransition`.
struct CreateBillingPriceTransitionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommercePriceTransitionResponse>
      commercePriceTransitionResponse{};  ///< Always set when the call returns.
};

/// The request of `billing.createPriceTransition`: POST
/// /billing/subscription_items/{subscription_item_id}/price_transition.
struct CreateBillingPriceTransitionRequest {
  std::string subscriptionItemId{};                  ///< Id of the subscription item.
  components::PriceTransitionRequest requestBody{};  ///< What is sent.

  using Response = CreateBillingPriceTransitionResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.applySubscriptionItemDiscount`.
struct ApplyBillingSubscriptionItemDiscountResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceDiscountRedemptionResponse>
      commerceDiscountRedemptionResponse{};  ///< Always set when the call returns.
};

/// The request of `billing.applySubscriptionItemDiscount`: POST
/// /billing/subscription_items/{subscription_item_id}/discounts.
struct ApplyBillingSubscriptionItemDiscountRequest {
  std::string subscriptionItemId{};                        ///< Id of the subscription item.
  components::ApplyCommerceDiscountRequest requestBody{};  ///< What is sent.

  using Response = ApplyBillingSubscriptionItemDiscountResponse;   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.removeSubscriptionItemDiscount`.
struct RemoveBillingSubscriptionItemDiscountResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceDiscountRedemptionResponse>
      commerceDiscountRedemptionResponse{};  ///< Always set when the call returns.
};

/// The request of `billing.removeSubscriptionItemDiscount`: DELETE
/// /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}.
struct RemoveBillingSubscriptionItemDiscountRequest {
  std::string subscriptionItemId{};  ///< Id of the subscription item.
  std::string discountId{};          ///< Id of the discount.

  using Response = RemoveBillingSubscriptionItemDiscountResponse;  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.listStatements`.
struct GetBillingStatementListResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::BillingStatement> paginatedBillingStatementResponse{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                       ///< How many there are on all pages.
};

/// The request of `billing.listStatements`: GET /billing/statements.
struct GetBillingStatementListRequest {
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::BillingStatement;                       ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetBillingStatementListResponse;                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.getStatement`.
struct GetBillingStatementResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::BillingStatement> billingStatement{};  ///< Always set when the call returns.
};

/// The request of `billing.getStatement`: GET /billing/statements/{statementID}.
struct GetBillingStatementRequest {
  std::string statementId{};  ///< Id of the statement.

  using Response = GetBillingStatementResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `billing.getStatementPaymentAttempts`.
struct GetBillingStatementPaymentAttemptsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::BillingPaymentAttempt> paginatedBillingPaymentAttemptResponse{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};  ///< How many there are on all pages.
};

/// The request of `billing.getStatementPaymentAttempts`: GET /billing/statements/{statementID}/payment_attempts.
struct GetBillingStatementPaymentAttemptsRequest {
  std::string statementId{};             ///< Id of the statement.
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::BillingPaymentAttempt;                  ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetBillingStatementPaymentAttemptsResponse;     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetCommercePlanListResponse Billing::listPlans(const operations::GetCommercePlanListRequest& request,
                                                                  const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetCommercePlanListResponse Billing::listPlans() const {
  return call(operations::GetCommercePlanListRequest{}, {});
}

inline operations::GetBillingPriceListResponse Billing::listPrices(
    const operations::GetBillingPriceListRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetBillingPriceListResponse Billing::listPrices() const {
  return call(operations::GetBillingPriceListRequest{}, {});
}

inline operations::CreateBillingPriceResponse Billing::createPrice(components::CreateBillingPriceRequest requestBody,
                                                                   const RequestOptions& options) const {
  return call(operations::CreateBillingPriceRequest{std::move(requestBody)}, options);
}

inline operations::GetCommerceSubscriptionItemListResponse Billing::listSubscriptionItems(
    const operations::GetCommerceSubscriptionItemListRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetCommerceSubscriptionItemListResponse Billing::listSubscriptionItems() const {
  return call(operations::GetCommerceSubscriptionItemListRequest{}, {});
}

inline operations::CancelCommerceSubscriptionItemResponse Billing::cancelSubscriptionItem(
    const operations::CancelCommerceSubscriptionItemRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::CancelCommerceSubscriptionItemResponse Billing::cancelSubscriptionItem(
    Text&& subscriptionItemId, const RequestOptions& options) const {
  return call(operations::CancelCommerceSubscriptionItemRequest{std::forward<Text>(subscriptionItemId)}, options);
}

inline operations::ExtendBillingSubscriptionItemFreeTrialResponse Billing::extendSubscriptionItemFreeTrial(
    std::string subscriptionItemId, components::ExtendFreeTrialRequest requestBody,
    const RequestOptions& options) const {
  return call(
      operations::ExtendBillingSubscriptionItemFreeTrialRequest{std::move(subscriptionItemId), std::move(requestBody)},
      options);
}

inline operations::CreateBillingPriceTransitionResponse Billing::createPriceTransition(
    std::string subscriptionItemId, components::PriceTransitionRequest requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateBillingPriceTransitionRequest{std::move(subscriptionItemId), std::move(requestBody)},
              options);
}

inline operations::ApplyBillingSubscriptionItemDiscountResponse Billing::applySubscriptionItemDiscount(
    std::string subscriptionItemId, components::ApplyCommerceDiscountRequest requestBody,
    const RequestOptions& options) const {
  return call(
      operations::ApplyBillingSubscriptionItemDiscountRequest{std::move(subscriptionItemId), std::move(requestBody)},
      options);
}

inline operations::RemoveBillingSubscriptionItemDiscountResponse Billing::removeSubscriptionItemDiscount(
    std::string subscriptionItemId, std::string discountId, const RequestOptions& options) const {
  return call(
      operations::RemoveBillingSubscriptionItemDiscountRequest{std::move(subscriptionItemId), std::move(discountId)},
      options);
}

inline operations::GetBillingStatementListResponse Billing::listStatements(
    const operations::GetBillingStatementListRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetBillingStatementListResponse Billing::listStatements() const {
  return call(operations::GetBillingStatementListRequest{}, {});
}

inline operations::GetBillingStatementResponse Billing::getStatement(std::string statementId,
                                                                     const RequestOptions& options) const {
  return call(operations::GetBillingStatementRequest{std::move(statementId)}, options);
}

inline operations::GetBillingStatementPaymentAttemptsResponse Billing::getStatementPaymentAttempts(
    const operations::GetBillingStatementPaymentAttemptsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::GetBillingStatementPaymentAttemptsResponse Billing::getStatementPaymentAttempts(
    Text&& statementId, const RequestOptions& options) const {
  return call(operations::GetBillingStatementPaymentAttemptsRequest{std::forward<Text>(statementId)}, options);
}

}  // namespace clerk::backend
