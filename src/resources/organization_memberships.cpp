// Generated from api/organizationMemberships.yaml by api/generate.py; edit that instead.

#include <clerk/backend/organization_memberships.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field createOrganizationMembershipRequestBodyFields[] = {
    field<&operations::CreateOrganizationMembershipRequestBody::userId>("user_id", models::promised),
    field<&operations::CreateOrganizationMembershipRequestBody::role>("role", models::promised),
    field<&operations::CreateOrganizationMembershipRequestBody::publicMetadata>("public_metadata", models::nullable),
    field<&operations::CreateOrganizationMembershipRequestBody::privateMetadata>("private_metadata", models::nullable),
};

constexpr models::Field updateOrganizationMembershipRequestBodyFields[] = {
    field<&operations::UpdateOrganizationMembershipRequestBody::role>("role", models::promised),
};

constexpr models::Field updateOrganizationMembershipMetadataRequestBodyFields[] = {
    field<&operations::UpdateOrganizationMembershipMetadataRequestBody::publicMetadata>("public_metadata"),
    field<&operations::UpdateOrganizationMembershipMetadataRequestBody::privateMetadata>("private_metadata"),
};

constexpr models::Field listOrganizationMembershipsParameters[] = {
    field<&operations::ListOrganizationMembershipsRequest::organizationId>("organization_id", models::inPath),
    field<&operations::ListOrganizationMembershipsRequest::userId>("user_id"),
    field<&operations::ListOrganizationMembershipsRequest::role>("role"),
    field<&operations::ListOrganizationMembershipsRequest::emailAddress>("email_address"),
    field<&operations::ListOrganizationMembershipsRequest::phoneNumber>("phone_number"),
    field<&operations::ListOrganizationMembershipsRequest::username>("username"),
    field<&operations::ListOrganizationMembershipsRequest::web3Wallet>("web3_wallet"),
    field<&operations::ListOrganizationMembershipsRequest::query>("query"),
    field<&operations::ListOrganizationMembershipsRequest::emailAddressQuery>("email_address_query"),
    field<&operations::ListOrganizationMembershipsRequest::phoneNumberQuery>("phone_number_query"),
    field<&operations::ListOrganizationMembershipsRequest::usernameQuery>("username_query"),
    field<&operations::ListOrganizationMembershipsRequest::nameQuery>("name_query"),
    field<&operations::ListOrganizationMembershipsRequest::lastActiveAtAfter>("last_active_at_after"),
    field<&operations::ListOrganizationMembershipsRequest::lastActiveAtBefore>("last_active_at_before"),
    field<&operations::ListOrganizationMembershipsRequest::createdAtAfter>("created_at_after"),
    field<&operations::ListOrganizationMembershipsRequest::createdAtBefore>("created_at_before"),
    field<&operations::ListOrganizationMembershipsRequest::orderBy>("order_by"),
    field<&operations::ListOrganizationMembershipsRequest::limit>("limit"),
    field<&operations::ListOrganizationMembershipsRequest::offset>("offset"),
};

constexpr core::Paging listOrganizationMembershipsPaging{
    core::place<&operations::ListOrganizationMembershipsRequest::limit>(),
    core::place<&operations::ListOrganizationMembershipsRequest::offset>(), 500};

constexpr models::Field createOrganizationMembershipParameters[] = {
    field<&operations::CreateOrganizationMembershipRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field updateOrganizationMembershipParameters[] = {
    field<&operations::UpdateOrganizationMembershipRequest::organizationId>("organization_id", models::inPath),
    field<&operations::UpdateOrganizationMembershipRequest::userId>("user_id", models::inPath),
};

constexpr models::Field deleteOrganizationMembershipParameters[] = {
    field<&operations::DeleteOrganizationMembershipRequest::organizationId>("organization_id", models::inPath),
    field<&operations::DeleteOrganizationMembershipRequest::userId>("user_id", models::inPath),
};

constexpr models::Field updateOrganizationMembershipMetadataParameters[] = {
    field<&operations::UpdateOrganizationMembershipMetadataRequest::organizationId>("organization_id", models::inPath),
    field<&operations::UpdateOrganizationMembershipMetadataRequest::userId>("user_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::CreateOrganizationMembershipRequestBody>::model =
    models::modelOf<operations::CreateOrganizationMembershipRequestBody>(createOrganizationMembershipRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateOrganizationMembershipRequestBody>::model =
    models::modelOf<operations::UpdateOrganizationMembershipRequestBody>(updateOrganizationMembershipRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateOrganizationMembershipMetadataRequestBody>::model =
    models::modelOf<operations::UpdateOrganizationMembershipMetadataRequestBody>(
        updateOrganizationMembershipMetadataRequestBodyFields);

const core::Operation& operations::ListOrganizationMembershipsRequest::operation() {
  static constexpr core::Operation row{
      "ListOrganizationMemberships",
      "GET",
      "/organizations/{organization_id}/memberships",
      core::Repeat::safe,
      listOrganizationMembershipsParameters,
      {},
      core::page<&operations::ListOrganizationMembershipsResponse::organizationMemberships,
                 &operations::ListOrganizationMembershipsResponse::totalCount>(),
      {401, 422},
      &listOrganizationMembershipsPaging};
  return row;
}

const core::Operation& operations::CreateOrganizationMembershipRequest::operation() {
  static constexpr core::Operation row{
      "CreateOrganizationMembership",
      "POST",
      "/organizations/{organization_id}/memberships",
      core::Repeat::unsafe,
      createOrganizationMembershipParameters,
      core::body<&operations::CreateOrganizationMembershipRequest::requestBody>(),
      core::answer<&operations::CreateOrganizationMembershipResponse::organizationMembership>(),
      {400, 403, 404, 422}};
  return row;
}

const core::Operation& operations::UpdateOrganizationMembershipRequest::operation() {
  static constexpr core::Operation row{
      "UpdateOrganizationMembership",
      "PATCH",
      "/organizations/{organization_id}/memberships/{user_id}",
      core::Repeat::safe,
      updateOrganizationMembershipParameters,
      core::body<&operations::UpdateOrganizationMembershipRequest::requestBody>(),
      core::answer<&operations::UpdateOrganizationMembershipResponse::organizationMembership>(),
      {404, 422}};
  return row;
}

const core::Operation& operations::DeleteOrganizationMembershipRequest::operation() {
  static constexpr core::Operation row{
      "DeleteOrganizationMembership",
      "DELETE",
      "/organizations/{organization_id}/memberships/{user_id}",
      core::Repeat::safe,
      deleteOrganizationMembershipParameters,
      {},
      core::answer<&operations::DeleteOrganizationMembershipResponse::organizationMembership>(),
      {401, 404, 422}};
  return row;
}

const core::Operation& operations::UpdateOrganizationMembershipMetadataRequest::operation() {
  static constexpr core::Operation row{
      "UpdateOrganizationMembershipMetadata",
      "PATCH",
      "/organizations/{organization_id}/memberships/{user_id}/metadata",
      core::Repeat::safe,
      updateOrganizationMembershipMetadataParameters,
      core::body<&operations::UpdateOrganizationMembershipMetadataRequest::requestBody>(
          core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateOrganizationMembershipMetadataResponse::organizationMembership>(),
      {400, 404, 422}};
  return row;
}

}  // namespace clerk::backend
