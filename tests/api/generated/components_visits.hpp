#pragma once

// Generated from api/components by api/generate.py; edit that instead.

/// Members by their names on the wire, for the tests.

#include <clerk/backend/components/billing.hpp>
#include <clerk/backend/components/clerk_error.hpp>
#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/identification.hpp>
#include <clerk/backend/components/invitation.hpp>
#include <clerk/backend/components/organization.hpp>
#include <clerk/backend/components/organization_invitation.hpp>
#include <clerk/backend/components/role.hpp>
#include <clerk/backend/components/session.hpp>
#include <clerk/backend/components/single_sign_on.hpp>
#include <clerk/backend/components/template.hpp>

namespace clerk::backend::components {

template <class Visitor>
void visit(Visitor& at, components::CommerceSubscription& of) {
  at("id", of.id);
  at("status", of.status);
  at("subscription_items", of.subscriptionItems);
  at("payer_id", of.payerId);
  at("next_payment", of.nextPayment);
  at("eligible_for_free_trial", of.eligibleForFreeTrial);
  at("active_at", of.activeAt);
  at("past_due_at", of.pastDueAt);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceSubscriptionItem& of) {
  at("id", of.id);
  at("status", of.status);
  at("plan_id", of.planId);
  at("plan", of.plan);
  at("plan_period", of.planPeriod);
  at("price_id", of.priceId);
  at("payer_id", of.payerId);
  at("payer", of.payer);
  at("is_free_trial", of.isFreeTrial);
  at("period_start", of.periodStart);
  at("period_end", of.periodEnd);
  at("next_payment", of.nextPayment);
  at("payment_method", of.paymentMethod);
  at("seats", of.seats);
  at("totals", of.totals);
  at("lifetime_paid", of.lifetimePaid);
  at("credits", of.credits);
  at("credit", of.credit);
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
void visit(Visitor& at, components::CommerceSubscriptionCreditResponse& of) {
  at("amount", of.amount);
  at("cycle_remaining_percent", of.cycleRemainingPercent);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceMoneyResponse& of) {
  at("amount", of.amount);
  at("currency", of.currency);
  at("amount_formatted", of.amountFormatted);
  at("currency_symbol", of.currencySymbol);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceCreditsResponse& of) {
  at("total", of.total);
  at("proration", of.proration);
  at("payer", of.payer);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceProrationCreditDetailResponse& of) {
  at("amount", of.amount);
  at("cycle_days_remaining", of.cycleDaysRemaining);
  at("cycle_days_total", of.cycleDaysTotal);
  at("cycle_remaining_percent", of.cycleRemainingPercent);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePayerCreditResponse& of) {
  at("applied_amount", of.appliedAmount);
  at("remaining_balance", of.remainingBalance);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePlan& of) {
  at("id", of.id);
  at("name", of.name);
  at("slug", of.slug);
  at("description", of.description);
  at("fee", of.fee);
  at("annual_monthly_fee", of.annualMonthlyFee);
  at("annual_fee", of.annualFee);
  at("has_base_fee", of.hasBaseFee);
  at("unit_prices", of.unitPrices);
  at("features", of.features);
  at("for_payer_type", of.forPayerType);
  at("is_default", of.isDefault);
  at("is_recurring", of.isRecurring);
  at("publicly_visible", of.publiclyVisible);
  at("free_trial_enabled", of.freeTrialEnabled);
  at("free_trial_days", of.freeTrialDays);
  at("avatar_url", of.avatarUrl);
  at("product_id", of.productId);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::FeatureResponse& of) {
  at("id", of.id);
  at("name", of.name);
  at("slug", of.slug);
  at("description", of.description);
  at("avatar_url", of.avatarUrl);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePlanUnitPrice& of) {
  at("name", of.name);
  at("block_size", of.blockSize);
  at("tiers", of.tiers);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePlanUnitPriceTier& of) {
  at("starts_at_block", of.startsAtBlock);
  at("ends_after_block", of.endsAfterBlock);
  at("fee_per_block", of.feePerBlock);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePaymentMethodResponse& of) {
  at("id", of.id);
  at("payer_id", of.payerId);
  at("payment_type", of.paymentType);
  at("status", of.status);
  at("is_default", of.isDefault);
  at("card_type", of.cardType);
  at("last4", of.last4);
  at("expiry_year", of.expiryYear);
  at("expiry_month", of.expiryMonth);
  at("wallet_type", of.walletType);
  at("is_removable", of.isRemovable);
  at("gateway", of.gateway);
  at("gateway_external_id", of.gatewayExternalId);
  at("gateway_external_account_id", of.gatewayExternalAccountId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceSubscriptionItemNextPaymentResponse& of) {
  at("amount", of.amount);
  at("date", of.date);
  at("totals", of.totals);
  at("per_unit_totals", of.perUnitTotals);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePerUnitTotal& of) {
  at("name", of.name);
  at("block_size", of.blockSize);
  at("tiers", of.tiers);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePerUnitTotalTier& of) {
  at("quantity", of.quantity);
  at("fee_per_block", of.feePerBlock);
  at("total", of.total);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceTotalsResponse& of) {
  at("grand_total", of.grandTotal);
  at("subtotal", of.subtotal);
  at("base_fee", of.baseFee);
  at("tax_total", of.taxTotal);
  at("per_unit_totals", of.perUnitTotals);
  at("credits", of.credits);
  at("discounts", of.discounts);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceDiscountsResponse& of) {
  at("total", of.total);
  at("proration", of.proration);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceProrationDiscountResponse& of) {
  at("amount", of.amount);
  at("cycle_days_passed", of.cycleDaysPassed);
  at("cycle_days_total", of.cycleDaysTotal);
  at("cycle_passed_percent", of.cyclePassedPercent);
}

template <class Visitor>
void visit(Visitor& at, components::CommercePayerResponse& of) {
  at("id", of.id);
  at("user_id", of.userId);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("email", of.email);
  at("organization_id", of.organizationId);
  at("organization_name", of.organizationName);
  at("image_url", of.imageUrl);
  at("credits_balance", of.creditsBalance);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceSubscriptionItemSeatsResponse& of) {
  at("quantity", of.quantity);
  at("tiers", of.tiers);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceSubscriptionNextPayment& of) {
  at("date", of.date);
  at("amount", of.amount);
  at("totals", of.totals);
  at("per_unit_totals", of.perUnitTotals);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceCreditBalanceResponse& of) {
  at("balance", of.balance);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::AdjustCreditBalanceRequest& of) {
  at("amount", of.amount);
  at("action", of.action);
  at("idempotency_key", of.idempotencyKey);
  at("currency", of.currency);
  at("note", of.note);
}

template <class Visitor>
void visit(Visitor& at, components::CommerceCreditLedgerResponse& of) {
  at("id", of.id);
  at("payer_id", of.payerId);
  at("amount", of.amount);
  at("source_type", of.sourceType);
  at("source_id", of.sourceId);
  at("note", of.note);
  at("created_at", of.createdAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::ClerkError& of) {
  at("message", of.message);
  at("long_message", of.longMessage);
  at("code", of.code);
  at("meta", of.meta);
}

template <class Visitor>
void visit(Visitor& at, components::DeletedObject& of) {
  at("id", of.id);
  at("deleted", of.deleted);
  at("slug", of.slug);
  at("external_id", of.externalId);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::EmailAddress& of) {
  at("id", of.id);
  at("email_address", of.emailAddress);
  at("verification", of.verification);
  at("reserved", of.reserved);
  at("linked_to", of.linkedTo);
  at("matches_sso_connection", of.matchesSsoConnection);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::PhoneNumber& of) {
  at("id", of.id);
  at("phone_number", of.phoneNumber);
  at("verification", of.verification);
  at("reserved", of.reserved);
  at("reserved_for_second_factor", of.reservedForSecondFactor);
  at("default_second_factor", of.defaultSecondFactor);
  at("backup_codes", of.backupCodes);
  at("linked_to", of.linkedTo);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Verification& of) {
  at("status", of.status);
  at("strategy", of.strategy);
  at("attempts", of.attempts);
  at("expire_at", of.expireAt);
  at("error", of.error);
  at("channel", of.channel);
  at("external_verification_redirect_url", of.externalVerificationRedirectUrl);
  at("nonce", of.nonce);
  at("message", of.message);
  at("verified_at_client", of.verifiedAtClient);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::IdentificationLink& of) {
  at("type", of.type);
  at("id", of.id);
}

template <class Visitor>
void visit(Visitor& at, components::CodeVerification& of) {
  at("id", of.id);
  at("status", of.status);
  at("strategy", of.strategy);
  at("attempts", of.attempts);
  at("expire_at", of.expireAt);
  at("channel", of.channel);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Invitation& of) {
  at("id", of.id);
  at("email_address", of.emailAddress);
  at("status", of.status);
  at("url", of.url);
  at("public_metadata", of.publicMetadata);
  at("revoked", of.revoked);
  at("expires_at", of.expiresAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OrganizationMembership& of) {
  at("id", of.id);
  at("role", of.role);
  at("organization", of.organization);
  at("public_user_data", of.publicUserData);
  at("permissions", of.permissions);
  at("role_name", of.roleName);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Organization& of) {
  at("id", of.id);
  at("name", of.name);
  at("slug", of.slug);
  at("image_url", of.imageUrl);
  at("has_image", of.hasImage);
  at("members_count", of.membersCount);
  at("pending_invitations_count", of.pendingInvitationsCount);
  at("max_allowed_memberships", of.maxAllowedMemberships);
  at("admin_delete_enabled", of.adminDeleteEnabled);
  at("role_set_key", of.roleSetKey);
  at("created_by", of.createdBy);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("missing_member_with_elevated_permissions", of.missingMemberWithElevatedPermissions);
  at("last_active_at", of.lastActiveAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OrganizationMembershipPublicUserData& of) {
  at("user_id", of.userId);
  at("identifier", of.identifier);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("username", of.username);
  at("image_url", of.imageUrl);
  at("has_image", of.hasImage);
  at("banned", of.banned);
  at("deprovisioned", of.deprovisioned);
  at("profile_image_url", of.profileImageUrl);
}

template <class Visitor>
void visit(Visitor& at, components::OrganizationInvitationWithPublicOrganizationData& of) {
  at("id", of.id);
  at("email_address", of.emailAddress);
  at("role", of.role);
  at("status", of.status);
  at("organization_id", of.organizationId);
  at("public_organization_data", of.publicOrganizationData);
  at("url", of.url);
  at("role_name", of.roleName);
  at("inviter_id", of.inviterId);
  at("public_inviter_data", of.publicInviterData);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("expires_at", of.expiresAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OrganizationInvitationPublicUserData& of) {
  at("user_id", of.userId);
  at("identifier", of.identifier);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("image_url", of.imageUrl);
  at("has_image", of.hasImage);
}

template <class Visitor>
void visit(Visitor& at, components::OrganizationInvitationPublicOrganizationData& of) {
  at("id", of.id);
  at("name", of.name);
  at("slug", of.slug);
  at("image_url", of.imageUrl);
  at("has_image", of.hasImage);
}

template <class Visitor>
void visit(Visitor& at, components::Role& of) {
  at("id", of.id);
  at("name", of.name);
  at("key", of.key);
  at("description", of.description);
  at("permissions", of.permissions);
  at("is_creator_eligible", of.isCreatorEligible);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Permission& of) {
  at("id", of.id);
  at("name", of.name);
  at("key", of.key);
  at("description", of.description);
  at("type", of.type);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Session& of) {
  at("id", of.id);
  at("user_id", of.userId);
  at("status", of.status);
  at("client_id", of.clientId);
  at("last_active_organization_id", of.lastActiveOrganizationId);
  at("expire_at", of.expireAt);
  at("abandon_at", of.abandonAt);
  at("last_active_at", of.lastActiveAt);
  at("latest_activity", of.latestActivity);
  at("actor", of.actor);
  at("tasks", of.tasks);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::SessionActivityResponse& of) {
  at("id", of.id);
  at("device_type", of.deviceType);
  at("is_mobile", of.isMobile);
  at("browser_name", of.browserName);
  at("browser_version", of.browserVersion);
  at("ip_address", of.ipAddress);
  at("city", of.city);
  at("country", of.country);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::SessionTask& of) {
  at("key", of.key);
}

template <class Visitor>
void visit(Visitor& at, components::SAMLLoginHint& of) {
  at("mode", of.mode);
  at("source", of.source);
}

template <class Visitor>
void visit(Visitor& at, components::DirectoryCustomAttribute& of) {
  at("key", of.key);
  at("name", of.name);
  at("directory_path", of.directoryPath);
  at("scim_path", of.scimPath);
  at("sso_path", of.ssoPath);
  at("multi_valued", of.multiValued);
}

template <class Visitor>
void visit(Visitor& at, components::Template& of) {
  at("id", of.id);
  at("slug", of.slug);
  at("name", of.name);
  at("template_type", of.templateType);
  at("resource_type", of.resourceType);
  at("enabled", of.enabled);
  at("subject", of.subject);
  at("markup", of.markup);
  at("body", of.body);
  at("from_email_name", of.fromEmailName);
  at("reply_to_email_name", of.replyToEmailName);
  at("delivered_by_clerk", of.deliveredByClerk);
  at("available_variables", of.availableVariables);
  at("required_variables", of.requiredVariables);
  at("can_edit_body", of.canEditBody);
  at("can_revert", of.canRevert);
  at("can_toggle", of.canToggle);
  at("can_delete", of.canDelete);
  at("flagged_as_suspicious", of.flaggedAsSuspicious);
  at("position", of.position);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace clerk::backend::components
