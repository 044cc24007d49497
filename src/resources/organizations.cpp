// Generated from api/organizations.yaml by api/generate.py; edit that instead.

#include <clerk/backend/organizations.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field organizationWithLogoFields[] = {
    field<&components::OrganizationWithLogo::id>("id", models::strict),
    field<&components::OrganizationWithLogo::name>("name", models::promised),
    field<&components::OrganizationWithLogo::slug>("slug", models::promised),
    field<&components::OrganizationWithLogo::imageUrl>("image_url", models::promised),
    field<&components::OrganizationWithLogo::hasImage>("has_image", models::promised),
    field<&components::OrganizationWithLogo::membersCount>("members_count"),
    field<&components::OrganizationWithLogo::pendingInvitationsCount>("pending_invitations_count"),
    field<&components::OrganizationWithLogo::maxAllowedMemberships>("max_allowed_memberships", models::promised),
    field<&components::OrganizationWithLogo::adminDeleteEnabled>("admin_delete_enabled", models::promised),
    field<&components::OrganizationWithLogo::roleSetKey>("role_set_key", models::nullable),
    field<&components::OrganizationWithLogo::createdBy>("created_by"),
    field<&components::OrganizationWithLogo::publicMetadata>("public_metadata", models::promised),
    field<&components::OrganizationWithLogo::privateMetadata>("private_metadata"),
    field<&components::OrganizationWithLogo::missingMemberWithElevatedPermissions>(
        "missing_member_with_elevated_permissions"),
    field<&components::OrganizationWithLogo::lastActiveAt>("last_active_at"),
    field<&components::OrganizationWithLogo::createdAt>("created_at", models::promised),
    field<&components::OrganizationWithLogo::updatedAt>("updated_at", models::promised),
    field<&components::OrganizationWithLogo::logoUrl>("logo_url"),
    field<&components::OrganizationWithLogo::object>("object", models::promised),
};

constexpr models::Field createOrganizationRequestBodyFields[] = {
    field<&operations::CreateOrganizationRequestBody::name>("name", models::promised),
    field<&operations::CreateOrganizationRequestBody::createdBy>("created_by", models::nullable),
    field<&operations::CreateOrganizationRequestBody::slug>("slug", models::nullable),
    field<&operations::CreateOrganizationRequestBody::publicMetadata>("public_metadata", models::nullable),
    field<&operations::CreateOrganizationRequestBody::privateMetadata>("private_metadata", models::nullable),
    field<&operations::CreateOrganizationRequestBody::maxAllowedMemberships>("max_allowed_memberships",
                                                                             models::nullable),
    field<&operations::CreateOrganizationRequestBody::roleSetKey>("role_set_key", models::nullable),
    field<&operations::CreateOrganizationRequestBody::createdAt>("created_at", models::nullable),
};

constexpr models::Field updateOrganizationRequestBodyFields[] = {
    field<&operations::UpdateOrganizationRequestBody::name>("name", models::nullable),
    field<&operations::UpdateOrganizationRequestBody::slug>("slug", models::nullable),
    field<&operations::UpdateOrganizationRequestBody::maxAllowedMemberships>("max_allowed_memberships",
                                                                             models::nullable),
    field<&operations::UpdateOrganizationRequestBody::adminDeleteEnabled>("admin_delete_enabled", models::nullable),
    field<&operations::UpdateOrganizationRequestBody::roleSetKey>("role_set_key", models::nullable),
    field<&operations::UpdateOrganizationRequestBody::createdAt>("created_at", models::nullable),
};

constexpr models::Field replaceOrganizationMetadataRequestBodyFields[] = {
    field<&operations::ReplaceOrganizationMetadataRequestBody::publicMetadata>("public_metadata"),
    field<&operations::ReplaceOrganizationMetadataRequestBody::privateMetadata>("private_metadata"),
};

constexpr models::Field mergeOrganizationMetadataRequestBodyFields[] = {
    field<&operations::MergeOrganizationMetadataRequestBody::publicMetadata>("public_metadata"),
    field<&operations::MergeOrganizationMetadataRequestBody::privateMetadata>("private_metadata"),
};

constexpr models::Field uploadOrganizationLogoRequestBodyFields[] = {
    field<&operations::UploadOrganizationLogoRequestBody::file>("file", models::promised | models::file),
    field<&operations::UploadOrganizationLogoRequestBody::uploaderUserId>("uploader_user_id"),
};

constexpr models::Field listOrganizationsParameters[] = {
    field<&operations::ListOrganizationsRequest::query>("query"),
    field<&operations::ListOrganizationsRequest::userId>("user_id"),
    field<&operations::ListOrganizationsRequest::organizationId>("organization_id"),
    field<&operations::ListOrganizationsRequest::includeMembersCount>("include_members_count"),
    field<&operations::ListOrganizationsRequest::includeMissingMemberWithElevatedPermissions>(
        "include_missing_member_with_elevated_permissions"),
    field<&operations::ListOrganizationsRequest::orderBy>("order_by"),
    field<&operations::ListOrganizationsRequest::limit>("limit"),
    field<&operations::ListOrganizationsRequest::offset>("offset"),
};

constexpr core::Paging listOrganizationsPaging{core::place<&operations::ListOrganizationsRequest::limit>(),
                                               core::place<&operations::ListOrganizationsRequest::offset>(), 500};

constexpr models::Field getOrganizationParameters[] = {
    field<&operations::GetOrganizationRequest::organizationId>("organization_id", models::inPath),
    field<&operations::GetOrganizationRequest::includeMembersCount>("include_members_count"),
    field<&operations::GetOrganizationRequest::includeMissingMemberWithElevatedPermissions>(
        "include_missing_member_with_elevated_permissions"),
};

constexpr models::Field updateOrganizationParameters[] = {
    field<&operations::UpdateOrganizationRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field deleteOrganizationParameters[] = {
    field<&operations::DeleteOrganizationRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field replaceOrganizationMetadataParameters[] = {
    field<&operations::ReplaceOrganizationMetadataRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field mergeOrganizationMetadataParameters[] = {
    field<&operations::MergeOrganizationMetadataRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field uploadOrganizationLogoParameters[] = {
    field<&operations::UploadOrganizationLogoRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field deleteOrganizationLogoParameters[] = {
    field<&operations::DeleteOrganizationLogoRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field getOrganizationBillingSubscriptionParameters[] = {
    field<&operations::GetOrganizationBillingSubscriptionRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field getOrganizationBillingCreditBalanceParameters[] = {
    field<&operations::GetOrganizationBillingCreditBalanceRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field adjustOrganizationBillingCreditBalanceParameters[] = {
    field<&operations::AdjustOrganizationBillingCreditBalanceRequest::organizationId>("organization_id",
                                                                                      models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::OrganizationWithLogo>::model =
    models::modelOf<components::OrganizationWithLogo>(organizationWithLogoFields);

template <>
const models::Model models::Table<operations::CreateOrganizationRequestBody>::model =
    models::modelOf<operations::CreateOrganizationRequestBody>(createOrganizationRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateOrganizationRequestBody>::model =
    models::modelOf<operations::UpdateOrganizationRequestBody>(updateOrganizationRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceOrganizationMetadataRequestBody>::model =
    models::modelOf<operations::ReplaceOrganizationMetadataRequestBody>(replaceOrganizationMetadataRequestBodyFields);

template <>
const models::Model models::Table<operations::MergeOrganizationMetadataRequestBody>::model =
    models::modelOf<operations::MergeOrganizationMetadataRequestBody>(mergeOrganizationMetadataRequestBodyFields);

template <>
const models::Model models::Table<operations::UploadOrganizationLogoRequestBody>::model =
    models::modelOf<operations::UploadOrganizationLogoRequestBody>(uploadOrganizationLogoRequestBodyFields);

const core::Operation& operations::ListOrganizationsRequest::operation() {
  static constexpr core::Operation row{"ListOrganizations",
                                       "GET",
                                       "/organizations",
                                       core::Repeat::safe,
                                       listOrganizationsParameters,
                                       {},
                                       core::page<&operations::ListOrganizationsResponse::organizations,
                                                  &operations::ListOrganizationsResponse::totalCount>(),
                                       {400, 403, 422},
                                       &listOrganizationsPaging};
  return row;
}

const core::Operation& operations::CreateOrganizationRequestBody::operation() {
  static constexpr core::Operation row{"CreateOrganization",
                                       "POST",
                                       "/organizations",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateOrganizationRequestBody>(),
                                       core::answer<&operations::CreateOrganizationResponse::organization>(),
                                       {400, 402, 403, 422}};
  return row;
}

const core::Operation& operations::GetOrganizationRequest::operation() {
  static constexpr core::Operation row{"GetOrganization",
                                       "GET",
                                       "/organizations/{organization_id}",
                                       core::Repeat::safe,
                                       getOrganizationParameters,
                                       {},
                                       core::answer<&operations::GetOrganizationResponse::organization>(),
                                       {403, 404}};
  return row;
}

const core::Operation& operations::UpdateOrganizationRequest::operation() {
  static constexpr core::Operation row{"UpdateOrganization",
                                       "PATCH",
                                       "/organizations/{organization_id}",
                                       core::Repeat::safe,
                                       updateOrganizationParameters,
                                       core::body<&operations::UpdateOrganizationRequest::requestBody>(),
                                       core::answer<&operations::UpdateOrganizationResponse::organization>(),
                                       {400, 402, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteOrganizationRequest::operation() {
  static constexpr core::Operation row{"DeleteOrganization",
                                       "DELETE",
                                       "/organizations/{organization_id}",
                                       core::Repeat::safe,
                                       deleteOrganizationParameters,
                                       {},
                                       core::answer<&operations::DeleteOrganizationResponse::deletedObject>(),
                                       {404}};
  return row;
}

const core::Operation& operations::ReplaceOrganizationMetadataRequest::operation() {
  static constexpr core::Operation row{"ReplaceOrganizationMetadata",
                                       "PUT",
                                       "/organizations/{organization_id}/metadata",
                                       core::Repeat::safe,
                                       replaceOrganizationMetadataParameters,
                                       core::body<&operations::ReplaceOrganizationMetadataRequest::requestBody>(),
                                       core::answer<&operations::ReplaceOrganizationMetadataResponse::organization>(),
                                       {400, 401, 404, 422}};
  return row;
}

const core::Operation& operations::MergeOrganizationMetadataRequest::operation() {
  static constexpr core::Operation row{"MergeOrganizationMetadata",
                                       "PATCH",
                                       "/organizations/{organization_id}/metadata",
                                       core::Repeat::safe,
                                       mergeOrganizationMetadataParameters,
                                       core::body<&operations::MergeOrganizationMetadataRequest::requestBody>(),
                                       core::answer<&operations::MergeOrganizationMetadataResponse::organization>(),
                                       {400, 401, 404, 422}};
  return row;
}

const core::Operation& operations::UploadOrganizationLogoRequest::operation() {
  static constexpr core::Operation row{
      "UploadOrganizationLogo",
      "PUT",
      "/organizations/{organization_id}/logo",
      core::Repeat::safe,
      uploadOrganizationLogoParameters,
      core::body<&operations::UploadOrganizationLogoRequest::requestBody>(core::Body::Form::multipart),
      core::answer<&operations::UploadOrganizationLogoResponse::organizationWithLogo>(),
      {400, 403, 404, 413}};
  return row;
}

const core::Operation& operations::DeleteOrganizationLogoRequest::operation() {
  static constexpr core::Operation row{"DeleteOrganizationLogo",
                                       "DELETE",
                                       "/organizations/{organization_id}/logo",
                                       core::Repeat::safe,
                                       deleteOrganizationLogoParameters,
                                       {},
                                       core::answer<&operations::DeleteOrganizationLogoResponse::organization>(),
                                       {404}};
  return row;
}

const core::Operation& operations::GetOrganizationBillingSubscriptionRequest::operation() {
  static constexpr core::Operation row{
      "GetOrganizationBillingSubscription",
      "GET",
      "/organizations/{organization_id}/billing/subscription",
      core::Repeat::safe,
      getOrganizationBillingSubscriptionParameters,
      {},
      core::answer<&operations::GetOrganizationBillingSubscriptionResponse::commerceSubscription>(),
      {400, 401, 403, 404, 422, 500}};
  return row;
}

const core::Operation& operations::GetOrganizationBillingCreditBalanceRequest::operation() {
  static constexpr core::Operation row{
      "GetOrganizationBillingCreditBalance",
      "GET",
      "/organizations/{organization_id}/billing/credits",
      core::Repeat::safe,
      getOrganizationBillingCreditBalanceParameters,
      {},
      core::answer<&operations::GetOrganizationBillingCreditBalanceResponse::commerceCreditBalanceResponse>(),
      {400, 401, 403, 404, 422, 500}};
  return row;
}

const core::Operation& operations::AdjustOrganizationBillingCreditBalanceRequest::operation() {
  static constexpr core::Operation row{
      "AdjustOrganizationBillingCreditBalance",
      "POST",
      "/organizations/{organization_id}/billing/credits",
      core::Repeat::safe,
      adjustOrganizationBillingCreditBalanceParameters,
      core::body<&operations::AdjustOrganizationBillingCreditBalanceRequest::requestBody>(),
      core::answer<&operations::AdjustOrganizationBillingCreditBalanceResponse::commerceCreditLedgerResponse>(),
      {400, 401, 403, 404, 409, 422, 500}};
  return row;
}

}  // namespace clerk::backend
