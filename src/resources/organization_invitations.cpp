// Generated from api/organizationInvitations.yaml by api/generate.py; edit that instead.

#include <clerk/backend/organization_invitations.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field organizationInvitationFields[] = {
    field<&components::OrganizationInvitation::id>("id", models::strict),
    field<&components::OrganizationInvitation::emailAddress>("email_address", models::promised),
    field<&components::OrganizationInvitation::role>("role", models::promised),
    field<&components::OrganizationInvitation::status>("status"),
    field<&components::OrganizationInvitation::organizationId>("organization_id"),
    field<&components::OrganizationInvitation::url>("url", models::promised | models::nullable),
    field<&components::OrganizationInvitation::roleName>("role_name", models::promised),
    field<&components::OrganizationInvitation::inviterId>("inviter_id", models::promised | models::nullable),
    field<&components::OrganizationInvitation::publicInviterData>("public_inviter_data",
                                                                  models::promised | models::nullable),
    field<&components::OrganizationInvitation::publicMetadata>("public_metadata", models::promised),
    field<&components::OrganizationInvitation::privateMetadata>("private_metadata"),
    field<&components::OrganizationInvitation::expiresAt>("expires_at", models::promised | models::nullable),
    field<&components::OrganizationInvitation::createdAt>("created_at", models::promised),
    field<&components::OrganizationInvitation::updatedAt>("updated_at", models::promised),
    field<&components::OrganizationInvitation::object>("object", models::promised),
};

constexpr models::Field bulkOrganizationInvitationFields[] = {
    field<&operations::BulkOrganizationInvitation::emailAddress>("email_address", models::promised),
    field<&operations::BulkOrganizationInvitation::role>("role", models::promised),
    field<&operations::BulkOrganizationInvitation::inviterUserId>("inviter_user_id", models::nullable),
    field<&operations::BulkOrganizationInvitation::redirectUrl>("redirect_url", models::nullable),
    field<&operations::BulkOrganizationInvitation::notify>("notify", models::nullable),
    field<&operations::BulkOrganizationInvitation::expiresInDays>("expires_in_days", models::nullable),
    field<&operations::BulkOrganizationInvitation::publicMetadata>("public_metadata", models::nullable),
    field<&operations::BulkOrganizationInvitation::privateMetadata>("private_metadata", models::nullable),
};

constexpr models::Field createOrganizationInvitationRequestBodyFields[] = {
    field<&operations::CreateOrganizationInvitationRequestBody::emailAddress>("email_address", models::promised),
    field<&operations::CreateOrganizationInvitationRequestBody::role>("role", models::promised),
    field<&operations::CreateOrganizationInvitationRequestBody::inviterUserId>("inviter_user_id", models::nullable),
    field<&operations::CreateOrganizationInvitationRequestBody::redirectUrl>("redirect_url", models::nullable),
    field<&operations::CreateOrganizationInvitationRequestBody::notify>("notify", models::nullable),
    field<&operations::CreateOrganizationInvitationRequestBody::expiresInDays>("expires_in_days", models::nullable),
    field<&operations::CreateOrganizationInvitationRequestBody::publicMetadata>("public_metadata", models::nullable),
    field<&operations::CreateOrganizationInvitationRequestBody::privateMetadata>("private_metadata", models::nullable),
};

constexpr models::Field revokeOrganizationInvitationRequestBodyFields[] = {
    field<&operations::RevokeOrganizationInvitationRequestBody::requestingUserId>("requesting_user_id",
                                                                                  models::nullable),
};

constexpr models::Field listInstanceOrganizationInvitationsParameters[] = {
    field<&operations::ListInstanceOrganizationInvitationsRequest::status>("status"),
    field<&operations::ListInstanceOrganizationInvitationsRequest::query>("query"),
    field<&operations::ListInstanceOrganizationInvitationsRequest::orderBy>("order_by"),
    field<&operations::ListInstanceOrganizationInvitationsRequest::limit>("limit"),
    field<&operations::ListInstanceOrganizationInvitationsRequest::offset>("offset"),
};

constexpr core::Paging listInstanceOrganizationInvitationsPaging{
    core::place<&operations::ListInstanceOrganizationInvitationsRequest::limit>(),
    core::place<&operations::ListInstanceOrganizationInvitationsRequest::offset>(), 500};

constexpr models::Field listOrganizationInvitationsParameters[] = {
    field<&operations::ListOrganizationInvitationsRequest::organizationId>("organization_id", models::inPath),
    field<&operations::ListOrganizationInvitationsRequest::status>("status"),
    field<&operations::ListOrganizationInvitationsRequest::emailAddress>("email_address"),
    field<&operations::ListOrganizationInvitationsRequest::orderBy>("order_by"),
    field<&operations::ListOrganizationInvitationsRequest::limit>("limit"),
    field<&operations::ListOrganizationInvitationsRequest::offset>("offset"),
};

constexpr core::Paging listOrganizationInvitationsPaging{
    core::place<&operations::ListOrganizationInvitationsRequest::limit>(),
    core::place<&operations::ListOrganizationInvitationsRequest::offset>(), 500};

constexpr models::Field createOrganizationInvitationParameters[] = {
    field<&operations::CreateOrganizationInvitationRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field createOrganizationInvitationBulkParameters[] = {
    field<&operations::CreateOrganizationInvitationBulkRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field listPendingOrganizationInvitationsParameters[] = {
    field<&operations::ListPendingOrganizationInvitationsRequest::organizationId>("organization_id", models::inPath),
    field<&operations::ListPendingOrganizationInvitationsRequest::limit>("limit"),
    field<&operations::ListPendingOrganizationInvitationsRequest::offset>("offset"),
};

constexpr core::Paging listPendingOrganizationInvitationsPaging{
    core::place<&operations::ListPendingOrganizationInvitationsRequest::limit>(),
    core::place<&operations::ListPendingOrganizationInvitationsRequest::offset>(), 500};

constexpr models::Field getOrganizationInvitationParameters[] = {
    field<&operations::GetOrganizationInvitationRequest::organizationId>("organization_id", models::inPath),
    field<&operations::GetOrganizationInvitationRequest::invitationId>("invitation_id", models::inPath),
};

constexpr models::Field revokeOrganizationInvitationParameters[] = {
    field<&operations::RevokeOrganizationInvitationRequest::organizationId>("organization_id", models::inPath),
    field<&operations::RevokeOrganizationInvitationRequest::invitationId>("invitation_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::OrganizationInvitation>::model =
    models::modelOf<components::OrganizationInvitation>(organizationInvitationFields);

template <>
const models::Model models::Table<operations::BulkOrganizationInvitation>::model =
    models::modelOf<operations::BulkOrganizationInvitation>(bulkOrganizationInvitationFields);

template <>
const models::Model models::Table<operations::CreateOrganizationInvitationRequestBody>::model =
    models::modelOf<operations::CreateOrganizationInvitationRequestBody>(createOrganizationInvitationRequestBodyFields);

template <>
const models::Model models::Table<operations::RevokeOrganizationInvitationRequestBody>::model =
    models::modelOf<operations::RevokeOrganizationInvitationRequestBody>(revokeOrganizationInvitationRequestBodyFields);

const core::Operation& operations::ListInstanceOrganizationInvitationsRequest::operation() {
  static constexpr core::Operation row{
      "ListInstanceOrganizationInvitations",
      "GET",
      "/organization_invitations",
      core::Repeat::safe,
      listInstanceOrganizationInvitationsParameters,
      {},
      core::page<
          &operations::ListInstanceOrganizationInvitationsResponse::organizationInvitationsWithPublicOrganizationData,
          &operations::ListInstanceOrganizationInvitationsResponse::totalCount>(),
      {400, 404, 422, 500},
      &listInstanceOrganizationInvitationsPaging};
  return row;
}

const core::Operation& operations::ListOrganizationInvitationsRequest::operation() {
  static constexpr core::Operation row{
      "ListOrganizationInvitations",
      "GET",
      "/organizations/{organization_id}/invitations",
      core::Repeat::safe,
      listOrganizationInvitationsParameters,
      {},
      core::page<&operations::ListOrganizationInvitationsResponse::organizationInvitations,
                 &operations::ListOrganizationInvitationsResponse::totalCount>(),
      {400, 404, 422},
      &listOrganizationInvitationsPaging};
  return row;
}

const core::Operation& operations::CreateOrganizationInvitationRequest::operation() {
  static constexpr core::Operation row{
      "CreateOrganizationInvitation",
      "POST",
      "/organizations/{organization_id}/invitations",
      core::Repeat::unsafe,
      createOrganizationInvitationParameters,
      core::body<&operations::CreateOrganizationInvitationRequest::requestBody>(),
      core::answer<&operations::CreateOrganizationInvitationResponse::organizationInvitation>(),
      {400, 402, 403, 404, 422}};
  return row;
}

const core::Operation& operations::CreateOrganizationInvitationBulkRequest::operation() {
  static constexpr core::Operation row{
      "CreateOrganizationInvitationBulk",
      "POST",
      "/organizations/{organization_id}/invitations/bulk",
      core::Repeat::unsafe,
      createOrganizationInvitationBulkParameters,
      core::body<&operations::CreateOrganizationInvitationBulkRequest::requestBody>(),
      core::page<&operations::CreateOrganizationInvitationBulkResponse::organizationInvitations,
                 &operations::CreateOrganizationInvitationBulkResponse::totalCount>(),
      {400, 403, 404, 422}};
  return row;
}

const core::Operation& operations::ListPendingOrganizationInvitationsRequest::operation() {
  static constexpr core::Operation row{
      "ListPendingOrganizationInvitations",
      "GET",
      "/organizations/{organization_id}/invitations/pending",
      core::Repeat::safe,
      listPendingOrganizationInvitationsParameters,
      {},
      core::page<&operations::ListPendingOrganizationInvitationsResponse::organizationInvitations,
                 &operations::ListPendingOrganizationInvitationsResponse::totalCount>(),
      {400, 404},
      &listPendingOrganizationInvitationsPaging};
  return row;
}

const core::Operation& operations::GetOrganizationInvitationRequest::operation() {
  static constexpr core::Operation row{
      "GetOrganizationInvitation",
      "GET",
      "/organizations/{organization_id}/invitations/{invitation_id}",
      core::Repeat::safe,
      getOrganizationInvitationParameters,
      {},
      core::answer<&operations::GetOrganizationInvitationResponse::organizationInvitation>(),
      {400, 403, 404}};
  return row;
}

const core::Operation& operations::RevokeOrganizationInvitationRequest::operation() {
  static constexpr core::Operation row{
      "RevokeOrganizationInvitation",
      "POST",
      "/organizations/{organization_id}/invitations/{invitation_id}/revoke",
      core::Repeat::safe,
      revokeOrganizationInvitationParameters,
      core::body<&operations::RevokeOrganizationInvitationRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::RevokeOrganizationInvitationResponse::organizationInvitation>(),
      {400, 403, 404}};
  return row;
}

}  // namespace clerk::backend
