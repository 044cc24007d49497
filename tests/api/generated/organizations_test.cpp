// Generated from api/organizations.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/organizations.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::OrganizationWithLogo& of) {
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
  at("logo_url", of.logoUrl);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationRequestBody& of) {
  at("name", of.name);
  at("created_by", of.createdBy);
  at("slug", of.slug);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("max_allowed_memberships", of.maxAllowedMemberships);
  at("role_set_key", of.roleSetKey);
  at("created_at", of.createdAt);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationRequestBody& of) {
  at("name", of.name);
  at("slug", of.slug);
  at("max_allowed_memberships", of.maxAllowedMemberships);
  at("admin_delete_enabled", of.adminDeleteEnabled);
  at("role_set_key", of.roleSetKey);
  at("created_at", of.createdAt);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceOrganizationMetadataRequestBody& of) {
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::MergeOrganizationMetadataRequestBody& of) {
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::UploadOrganizationLogoRequestBody& of) {
  at("file", of.file);
  at("uploader_user_id", of.uploaderUserId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListOrganizationsRequest& of) {
  at("query", of.query);
  at("user_id", of.userId);
  at("organization_id", of.organizationId);
  at("include_members_count", of.includeMembersCount);
  at("include_missing_member_with_elevated_permissions", of.includeMissingMemberWithElevatedPermissions);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOrganizationRequest& of) {
  at("organization_id", of.organizationId);
  at("include_members_count", of.includeMembersCount);
  at("include_missing_member_with_elevated_permissions", of.includeMissingMemberWithElevatedPermissions);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteOrganizationRequest& of) {
  at("organization_id", of.organizationId);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceOrganizationMetadataRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::MergeOrganizationMetadataRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::UploadOrganizationLogoRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteOrganizationLogoRequest& of) {
  at("organization_id", of.organizationId);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOrganizationBillingSubscriptionRequest& of) {
  at("organization_id", of.organizationId);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOrganizationBillingCreditBalanceRequest& of) {
  at("organization_id", of.organizationId);
}

template <class Visitor>
void visit(Visitor& at, operations::AdjustOrganizationBillingCreditBalanceRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOrganizations = [] {
  add<operations::ListOrganizationsRequest>(
      "organizations.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizations.list(request); },
      &operations::ListOrganizationsResponse::organizations);
  add<operations::CreateOrganizationRequestBody>(
      "organizations.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizations.create(request); },
      &operations::CreateOrganizationResponse::organization);
  add<operations::GetOrganizationRequest>(
      "organizations.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizations.get(request); },
      &operations::GetOrganizationResponse::organization);
  add<operations::UpdateOrganizationRequest>(
      "organizations.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.update(request.organizationId, request.requestBody);
      },
      &operations::UpdateOrganizationResponse::organization);
  add<operations::DeleteOrganizationRequest>(
      "organizations.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.remove(request.organizationId);
      },
      &operations::DeleteOrganizationResponse::deletedObject);
  add<operations::ReplaceOrganizationMetadataRequest>(
      "organizations.replaceMetadata",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.replaceMetadata(request.organizationId, request.requestBody);
      },
      &operations::ReplaceOrganizationMetadataResponse::organization);
  add<operations::MergeOrganizationMetadataRequest>(
      "organizations.mergeMetadata",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.mergeMetadata(request.organizationId, request.requestBody);
      },
      &operations::MergeOrganizationMetadataResponse::organization);
  add<operations::UploadOrganizationLogoRequest>(
      "organizations.uploadLogo",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.uploadLogo(request.organizationId, request.requestBody);
      },
      &operations::UploadOrganizationLogoResponse::organizationWithLogo);
  add<operations::DeleteOrganizationLogoRequest>(
      "organizations.deleteLogo",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.deleteLogo(request.organizationId);
      },
      &operations::DeleteOrganizationLogoResponse::organization);
  add<operations::GetOrganizationBillingSubscriptionRequest>(
      "organizations.getBillingSubscription",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.getBillingSubscription(request.organizationId);
      },
      &operations::GetOrganizationBillingSubscriptionResponse::commerceSubscription);
  add<operations::GetOrganizationBillingCreditBalanceRequest>(
      "organizations.getBillingCreditBalance",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.getBillingCreditBalance(request.organizationId);
      },
      &operations::GetOrganizationBillingCreditBalanceResponse::commerceCreditBalanceResponse);
  add<operations::AdjustOrganizationBillingCreditBalanceRequest>(
      "organizations.adjustBillingCreditBalance",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizations.adjustBillingCreditBalance(request.organizationId, request.requestBody);
      },
      &operations::AdjustOrganizationBillingCreditBalanceResponse::commerceCreditLedgerResponse);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
