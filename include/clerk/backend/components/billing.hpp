#pragma once

// Generated from api/components/billing.yaml by api/generate.py; edit that instead.

/// Plans, subscriptions, credits and money.

#include <clerk/backend/models/open_enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend::components {

/// An amount of money.
struct CommerceMoneyResponse {
  std::int64_t amount{};          ///< In cents.
  std::string currency{};         ///< Such as USD.
  std::string amountFormatted{};  ///< For people, such as $49.99.
  std::string currencySymbol{};   ///< The currency symbol.
};

/// The price of the blocks from one number up to another.
struct CommercePlanUnitPriceTier {
  std::int64_t startsAtBlock{};                     ///< The first one that it is for.
  std::optional<std::int64_t> endsAfterBlock{};     ///< The last one that it is for; null means no end.
  components::CommerceMoneyResponse feePerBlock{};  ///< The fee per block.
};

/// What units of a kind cost in a plan.
struct CommercePlanUnitPrice {
  std::string name{};                                          ///< The kind, such as seats.
  std::int64_t blockSize{};                                    ///< Units that are sold together.
  std::vector<components::CommercePlanUnitPriceTier> tiers{};  ///< The tiers.
};

/// Something that a plan includes.
struct FeatureResponse {
  std::string id{};                          ///< Its id.
  std::string name{};                        ///< The name.
  std::string slug{};                        ///< The slug.
  std::optional<std::string> description{};  ///< The description.
  std::optional<std::string> avatarUrl{};    ///< The avatar url.
  std::string object{};                      ///< "feature".
};

/// Something that users or organizations can subscribe to.
struct CommercePlan {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// The slug.
  std::string slug{};
  /// The description.
  std::optional<std::string> description{};
  /// For a month.
  std::optional<components::CommerceMoneyResponse> fee{};
  /// For a month, if paid by the year.
  std::optional<components::CommerceMoneyResponse> annualMonthlyFee{};
  /// For a year.
  std::optional<components::CommerceMoneyResponse> annualFee{};
  /// Has base fee.
  bool hasBaseFee{};
  /// What units such as seats cost on top.
  std::vector<components::CommercePlanUnitPrice> unitPrices{};
  /// The features.
  std::vector<components::FeatureResponse> features{};
  /// Whether users or organizations can subscribe.
  std::string forPayerType{};
  /// Is default.
  bool isDefault{};
  /// Is recurring.
  bool isRecurring{};
  /// Whether it is so: publicly visible.
  bool publiclyVisible{};
  /// Whether it is so: free trial enabled.
  bool freeTrialEnabled{};
  /// The free trial days.
  std::optional<std::int64_t> freeTrialDays{};
  /// The avatar url.
  std::optional<std::string> avatarUrl{};
  /// Deprecated: No longer needed.
  std::string productId{};
  /// "commerce_plan".
  std::string object{};
};

/// The user or organization that pays.
struct CommercePayerResponse {
  std::string id{};                                                   ///< Its id.
  std::optional<std::string> userId{};                                ///< Of users only.
  std::optional<std::string> firstName{};                             ///< The first name.
  std::optional<std::string> lastName{};                              ///< The last name.
  std::optional<std::string> email{};                                 ///< The email.
  std::optional<std::string> organizationId{};                        ///< Of organizations only.
  std::optional<std::string> organizationName{};                      ///< The organization name.
  std::optional<std::string> imageUrl{};                              ///< The image url.
  std::optional<components::CommerceMoneyResponse> creditsBalance{};  ///< The credits balance.
  std::string instanceId{};                                           ///< Id of the instance.
  std::optional<std::int64_t> createdAt{};                            ///< Unix time in milliseconds.
  std::optional<std::int64_t> updatedAt{};                            ///< Unix time in milliseconds.
  std::string object{};                                               ///< "commerce_payer".
};

/// What the units at one price come to.
struct CommercePerUnitTotalTier {
  std::optional<std::int64_t> quantity{};           ///< Null means without limit.
  components::CommerceMoneyResponse feePerBlock{};  ///< The fee per block.
  components::CommerceMoneyResponse total{};        ///< The total.
};

/// What the units of one kind come to.
struct CommercePerUnitTotal {
  std::string name{};                                         ///< The kind, such as seats.
  std::int64_t blockSize{};                                   ///< Units that are sold together.
  std::vector<components::CommercePerUnitTotalTier> tiers{};  ///< The tiers.
};

/// How the credit for the unused part of a billing cycle comes about.
struct CommerceProrationCreditDetailResponse {
  components::CommerceMoneyResponse amount{};  ///< The amount.
  std::int64_t cycleDaysRemaining{};           ///< The cycle days remaining.
  std::int64_t cycleDaysTotal{};               ///< The cycle days total.
  double cycleRemainingPercent{};              ///< The cycle remaining percent.
};

/// What a charge takes from the payer's credit balance.
struct CommercePayerCreditResponse {
  components::CommerceMoneyResponse appliedAmount{};     ///< The applied amount.
  components::CommerceMoneyResponse remainingBalance{};  ///< The remaining balance.
};

/// Credits that reduce a charge, by their origin.
struct CommerceCreditsResponse {
  /// The total.
  components::CommerceMoneyResponse total{};
  /// For the unused part of a billing cycle.
  std::optional<components::CommerceProrationCreditDetailResponse> proration{};
  /// From the payer's credit balance.
  std::optional<components::CommercePayerCreditResponse> payer{};
};

/// How the discount for the part of a billing cycle that is over comes about.
struct CommerceProrationDiscountResponse {
  components::CommerceMoneyResponse amount{};  ///< The amount.
  std::int64_t cycleDaysPassed{};              ///< The cycle days passed.
  std::int64_t cycleDaysTotal{};               ///< The cycle days total.
  double cyclePassedPercent{};                 ///< The cycle passed percent.
};

/// Discounts that reduce a charge.
struct CommerceDiscountsResponse {
  /// The total.
  components::CommerceMoneyResponse total{};
  /// For the part of the billing cycle that is over.
  std::optional<components::CommerceProrationDiscountResponse> proration{};
};

/// How a charge adds up.
struct CommerceTotalsResponse {
  components::CommerceMoneyResponse grandTotal{};                    ///< The grand total.
  components::CommerceMoneyResponse subtotal{};                      ///< The subtotal.
  components::CommerceMoneyResponse baseFee{};                       ///< The base fee.
  components::CommerceMoneyResponse taxTotal{};                      ///< The tax total.
  std::vector<components::CommercePerUnitTotal> perUnitTotals{};     ///< The per unit totals.
  std::optional<components::CommerceCreditsResponse> credits{};      ///< The credits.
  std::optional<components::CommerceDiscountsResponse> discounts{};  ///< The discounts.
};

/// The next payment for one plan.
struct CommerceSubscriptionItemNextPaymentResponse {
  std::optional<components::CommerceMoneyResponse> amount{};      ///< The base fee only; all of it is in totals.
  std::optional<std::int64_t> date{};                             ///< Unix time in milliseconds.
  std::optional<components::CommerceTotalsResponse> totals{};     ///< At the renewal, before tax and credits.
  std::vector<components::CommercePerUnitTotal> perUnitTotals{};  ///< The per unit totals.
};

/// The payment type. An unknown value is kept.
class CommercePaymentMethodResponsePaymentType : public OpenEnum<CommercePaymentMethodResponsePaymentType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Card{"card"};                   ///< "card".
  static constexpr Known Link{"link"};                   ///< "link".
  static constexpr Known PayerCredits{"payer-credits"};  ///< "payer-credits".
};

/// The status. An unknown value is kept.
class CommercePaymentMethodResponseStatus : public OpenEnum<CommercePaymentMethodResponseStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};              ///< "active".
  static constexpr Known Disconnected{"disconnected"};  ///< "disconnected".
};

/// How a payer pays.
struct CommercePaymentMethodResponse {
  std::string id{};                                        ///< Its id.
  std::string payerId{};                                   ///< Id of the payer.
  CommercePaymentMethodResponsePaymentType paymentType{};  ///< The payment type.
  CommercePaymentMethodResponseStatus status{};            ///< The status.
  std::optional<bool> isDefault{};                         ///< Is default.
  std::optional<std::string> cardType{};                   ///< Of cards only.
  std::optional<std::string> last4{};                      ///< Of cards only.
  std::optional<std::int64_t> expiryYear{};                ///< The expiry year.
  std::optional<std::int64_t> expiryMonth{};               ///< The expiry month.
  std::optional<std::string> walletType{};                 ///< The wallet type.
  std::optional<bool> isRemovable{};                       ///< Is removable.
  std::string gateway{};                                   ///< The payment service, such as stripe.
  std::string gatewayExternalId{};                         ///< The method's id there.
  std::optional<std::string> gatewayExternalAccountId{};   ///< The id of the account there.
  std::optional<std::int64_t> createdAt{};                 ///< Unix time in milliseconds.
  std::optional<std::int64_t> updatedAt{};                 ///< Unix time in milliseconds.
  std::string object{};                                    ///< "commerce_payment_method".
};

/// The seats that are paid for.
struct CommerceSubscriptionItemSeatsResponse {
  std::optional<std::int64_t> quantity{};                     ///< Null means without limit.
  std::vector<components::CommercePerUnitTotalTier> tiers{};  ///< What they cost, by price.
};

/// Credit for the rest of a billing cycle.
struct CommerceSubscriptionCreditResponse {
  std::optional<components::CommerceMoneyResponse> amount{};  ///< The amount.
  std::optional<double> cycleRemainingPercent{};              ///< The part of the cycle that is left.
};

/// The status. An unknown value is kept.
class CommerceSubscriptionItemStatus : public OpenEnum<CommerceSubscriptionItemStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};          ///< "active".
  static constexpr Known Canceled{"canceled"};      ///< "canceled".
  static constexpr Known Expired{"expired"};        ///< "expired".
  static constexpr Known Ended{"ended"};            ///< "ended".
  static constexpr Known PastDue{"past_due"};       ///< "past_due".
  static constexpr Known Upcoming{"upcoming"};      ///< "upcoming".
  static constexpr Known Incomplete{"incomplete"};  ///< "incomplete".
  static constexpr Known Abandoned{"abandoned"};    ///< "abandoned".
};

/// The plan period. An unknown value is kept.
class CommerceSubscriptionItemPlanPeriod : public OpenEnum<CommerceSubscriptionItemPlanPeriod> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Month{"month"};    ///< "month".
  static constexpr Known Annual{"annual"};  ///< "annual".
};

/// One plan within a subscription.
struct CommerceSubscriptionItem {
  /// Its id.
  std::string id{};
  /// The status.
  CommerceSubscriptionItemStatus status{};
  /// Id of the plan.
  std::optional<std::string> planId{};
  /// The plan.
  std::optional<components::CommercePlan> plan{};
  /// The plan period.
  CommerceSubscriptionItemPlanPeriod planPeriod{};
  /// Id of the price.
  std::optional<std::string> priceId{};
  /// Id of the payer.
  std::string payerId{};
  /// The payer.
  std::optional<components::CommercePayerResponse> payer{};
  /// Is free trial.
  bool isFreeTrial{};
  /// Unix time in milliseconds.
  std::int64_t periodStart{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> periodEnd{};
  /// The next payment.
  std::optional<components::CommerceSubscriptionItemNextPaymentResponse> nextPayment{};
  /// The payment method.
  std::optional<components::CommercePaymentMethodResponse> paymentMethod{};
  /// Where seats are paid for.
  std::optional<components::CommerceSubscriptionItemSeatsResponse> seats{};
  /// The totals.
  std::optional<components::CommerceTotalsResponse> totals{};
  /// All that was ever paid for it.
  std::optional<components::CommerceMoneyResponse> lifetimePaid{};
  /// The credits.
  std::optional<components::CommerceCreditsResponse> credits{};
  /// Only in events about payment attempts.
  std::optional<components::CommerceSubscriptionCreditResponse> credit{};
  /// From which day on only a part is charged; not in every answer. Date as YYYY-MM-DD.
  std::optional<std::string> prorationDate{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> canceledAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> pastDueAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> endedAt{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> createdAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> updatedAt{};
  /// "commerce_subscription_item".
  std::string object{};
};

/// The next payment for a subscription.
struct CommerceSubscriptionNextPayment {
  std::int64_t date{};                                            ///< Unix time in milliseconds.
  components::CommerceMoneyResponse amount{};                     ///< The base fee only; all of it is in totals.
  std::optional<components::CommerceTotalsResponse> totals{};     ///< At the renewal, before tax and credits.
  std::vector<components::CommercePerUnitTotal> perUnitTotals{};  ///< The per unit totals.
};

/// The status. An unknown value is kept.
class CommerceSubscriptionStatus : public OpenEnum<CommerceSubscriptionStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};          ///< "active".
  static constexpr Known PastDue{"past_due"};       ///< "past_due".
  static constexpr Known Canceled{"canceled"};      ///< "canceled".
  static constexpr Known Ended{"ended"};            ///< "ended".
  static constexpr Known Abandoned{"abandoned"};    ///< "abandoned".
  static constexpr Known Incomplete{"incomplete"};  ///< "incomplete".
};

/// Everything that one user or organization pays for.
struct CommerceSubscription {
  /// Its id.
  std::string id{};
  /// The status.
  CommerceSubscriptionStatus status{};
  /// One for each plan.
  std::vector<components::CommerceSubscriptionItem> subscriptionItems{};
  /// Id of the payer.
  std::string payerId{};
  /// The next payment.
  std::optional<components::CommerceSubscriptionNextPayment> nextPayment{};
  /// Whether it is so: eligible for free trial.
  std::optional<bool> eligibleForFreeTrial{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> activeAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> pastDueAt{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "commerce_subscription".
  std::string object{};
};

/// How much credit a payer has.
struct CommerceCreditBalanceResponse {
  std::optional<components::CommerceMoneyResponse> balance{};  ///< Null where there never was any.
  std::string object{};                                        ///< The object.
};

/// The action. An unknown value is kept.
class AdjustCreditBalanceRequestAction : public OpenEnum<AdjustCreditBalanceRequestAction> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Increase{"increase"};  ///< "increase".
  static constexpr Known Decrease{"decrease"};  ///< "decrease".
};

/// How to change a payer's credit.
struct AdjustCreditBalanceRequest {
  /// In cents, more than 0.
  std::int64_t amount{};
  /// The action.
  AdjustCreditBalanceRequestAction action{};
  /// Never empty, and a new one for each adjustment; the same one again changes nothing and is answered with the first
  /// entry.
  std::string idempotencyKey{};
  /// USD where not given.
  std::optional<std::string> currency{};
  /// Kept with the ledger entry.
  std::optional<std::string> note{};
};

/// One change of a payer's credit.
struct CommerceCreditLedgerResponse {
  std::string id{};                            ///< Its id.
  std::string payerId{};                       ///< Id of the payer.
  components::CommerceMoneyResponse amount{};  ///< Negative where credit was taken away.
  std::string sourceType{};                    ///< Where it came from, such as grant.
  std::string sourceId{};                      ///< Id of the source.
  std::optional<std::string> note{};           ///< The note.
  std::string createdAt{};                     ///< Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
  std::string object{};                        ///< The object.
};

}  // namespace clerk::backend::components
