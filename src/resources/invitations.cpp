// Generated from api/invitations.yaml by api/generate.py; edit that instead.

#include <clerk/backend/invitations.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field bulkInvitationFields[] = {
    field<&operations::BulkInvitation::emailAddress>("email_address", models::promised),
    field<&operations::BulkInvitation::redirectUrl>("redirect_url", models::nullable),
    field<&operations::BulkInvitation::publicMetadata>("public_metadata", models::nullable),
    field<&operations::BulkInvitation::notify>("notify", models::nullable),
    field<&operations::BulkInvitation::ignoreExisting>("ignore_existing", models::nullable),
    field<&operations::BulkInvitation::expiresInDays>("expires_in_days", models::nullable),
    field<&operations::BulkInvitation::templateSlug>("template_slug"),
};

constexpr models::Field invitationRevokedFields[] = {
    field<&components::InvitationRevoked::id>("id", models::strict),
    field<&components::InvitationRevoked::emailAddress>("email_address", models::promised),
    field<&components::InvitationRevoked::status>("status", models::promised),
    field<&components::InvitationRevoked::url>("url"),
    field<&components::InvitationRevoked::publicMetadata>("public_metadata", models::promised),
    field<&components::InvitationRevoked::revoked>("revoked", models::strictIfSet),
    field<&components::InvitationRevoked::expiresAt>("expires_at", models::nullable),
    field<&components::InvitationRevoked::createdAt>("created_at", models::promised),
    field<&components::InvitationRevoked::updatedAt>("updated_at", models::promised),
    field<&components::InvitationRevoked::object>("object", models::promised),
};

constexpr models::Field createInvitationRequestBodyFields[] = {
    field<&operations::CreateInvitationRequestBody::emailAddress>("email_address", models::promised),
    field<&operations::CreateInvitationRequestBody::redirectUrl>("redirect_url"),
    field<&operations::CreateInvitationRequestBody::publicMetadata>("public_metadata"),
    field<&operations::CreateInvitationRequestBody::notify>("notify", models::nullable),
    field<&operations::CreateInvitationRequestBody::ignoreExisting>("ignore_existing", models::nullable),
    field<&operations::CreateInvitationRequestBody::expiresInDays>("expires_in_days", models::nullable),
    field<&operations::CreateInvitationRequestBody::templateSlug>("template_slug"),
};

constexpr models::Field listInvitationsParameters[] = {
    field<&operations::ListInvitationsRequest::status>("status"),
    field<&operations::ListInvitationsRequest::query>("query"),
    field<&operations::ListInvitationsRequest::orderBy>("order_by"),
    field<&operations::ListInvitationsRequest::limit>("limit"),
    field<&operations::ListInvitationsRequest::offset>("offset"),
};

constexpr core::Paging listInvitationsPaging{core::place<&operations::ListInvitationsRequest::limit>(),
                                             core::place<&operations::ListInvitationsRequest::offset>(), 500};

constexpr models::Field revokeInvitationParameters[] = {
    field<&operations::RevokeInvitationRequest::invitationId>("invitation_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::BulkInvitation>::model =
    models::modelOf<operations::BulkInvitation>(bulkInvitationFields);

template <>
const models::Model models::Table<components::InvitationRevoked>::model =
    models::modelOf<components::InvitationRevoked>(invitationRevokedFields);

template <>
const models::Model models::Table<operations::CreateInvitationRequestBody>::model =
    models::modelOf<operations::CreateInvitationRequestBody>(createInvitationRequestBodyFields);

const core::Operation& operations::ListInvitationsRequest::operation() {
  static constexpr core::Operation row{"ListInvitations",
                                       "GET",
                                       "/invitations?paginated=true",
                                       core::Repeat::safe,
                                       listInvitationsParameters,
                                       {},
                                       core::page<&operations::ListInvitationsResponse::invitationList,
                                                  &operations::ListInvitationsResponse::totalCount>(),
                                       {},
                                       &listInvitationsPaging};
  return row;
}

const core::Operation& operations::CreateInvitationRequestBody::operation() {
  static constexpr core::Operation row{"CreateInvitation",
                                       "POST",
                                       "/invitations",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateInvitationRequestBody>(),
                                       core::answer<&operations::CreateInvitationResponse::invitation>(),
                                       {400, 422}};
  return row;
}

const core::Operation& operations::CreateBulkInvitationsRequest::operation() {
  static constexpr core::Operation row{"CreateBulkInvitations",
                                       "POST",
                                       "/invitations/bulk",
                                       core::Repeat::unsafe,
                                       {},
                                       core::body<&operations::CreateBulkInvitationsRequest::requestBody>(),
                                       core::answer<&operations::CreateBulkInvitationsResponse::invitationList>(),
                                       {400, 422}};
  return row;
}

const core::Operation& operations::RevokeInvitationRequest::operation() {
  static constexpr core::Operation row{"RevokeInvitation",
                                       "POST",
                                       "/invitations/{invitation_id}/revoke",
                                       core::Repeat::safe,
                                       revokeInvitationParameters,
                                       {},
                                       core::answer<&operations::RevokeInvitationResponse::invitationRevoked>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
