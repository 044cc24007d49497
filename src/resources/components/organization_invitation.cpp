// Generated from api/components/organization_invitation.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/organization_invitation.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field organizationInvitationWithPublicOrganizationDataFields[] = {
    field<&components::OrganizationInvitationWithPublicOrganizationData::id>("id", models::strict),
    field<&components::OrganizationInvitationWithPublicOrganizationData::emailAddress>("email_address",
                                                                                       models::promised),
    field<&components::OrganizationInvitationWithPublicOrganizationData::role>("role", models::promised),
    field<&components::OrganizationInvitationWithPublicOrganizationData::status>("status"),
    field<&components::OrganizationInvitationWithPublicOrganizationData::organizationId>("organization_id"),
    field<&components::OrganizationInvitationWithPublicOrganizationData::publicOrganizationData>(
        "public_organization_data"),
    field<&components::OrganizationInvitationWithPublicOrganizationData::url>("url",
                                                                              models::promised | models::nullable),
    field<&components::OrganizationInvitationWithPublicOrganizationData::roleName>("role_name", models::promised),
    field<&components::OrganizationInvitationWithPublicOrganizationData::inviterId>(
        "inviter_id", models::promised | models::nullable),
    field<&components::OrganizationInvitationWithPublicOrganizationData::publicInviterData>(
        "public_inviter_data", models::promised | models::nullable),
    field<&components::OrganizationInvitationWithPublicOrganizationData::publicMetadata>("public_metadata",
                                                                                         models::promised),
    field<&components::OrganizationInvitationWithPublicOrganizationData::privateMetadata>("private_metadata"),
    field<&components::OrganizationInvitationWithPublicOrganizationData::expiresAt>(
        "expires_at", models::promised | models::nullable),
    field<&components::OrganizationInvitationWithPublicOrganizationData::createdAt>("created_at", models::promised),
    field<&components::OrganizationInvitationWithPublicOrganizationData::updatedAt>("updated_at", models::promised),
    field<&components::OrganizationInvitationWithPublicOrganizationData::object>("object", models::promised),
};

constexpr models::Field organizationInvitationPublicUserDataFields[] = {
    field<&components::OrganizationInvitationPublicUserData::userId>("user_id", models::strict),
    field<&components::OrganizationInvitationPublicUserData::identifier>("identifier", models::promised),
    field<&components::OrganizationInvitationPublicUserData::firstName>("first_name",
                                                                        models::promised | models::nullable),
    field<&components::OrganizationInvitationPublicUserData::lastName>("last_name",
                                                                       models::promised | models::nullable),
    field<&components::OrganizationInvitationPublicUserData::imageUrl>("image_url", models::promised),
    field<&components::OrganizationInvitationPublicUserData::hasImage>("has_image", models::promised),
};

constexpr models::Field organizationInvitationPublicOrganizationDataFields[] = {
    field<&components::OrganizationInvitationPublicOrganizationData::id>("id", models::strict),
    field<&components::OrganizationInvitationPublicOrganizationData::name>("name", models::promised),
    field<&components::OrganizationInvitationPublicOrganizationData::slug>("slug", models::promised),
    field<&components::OrganizationInvitationPublicOrganizationData::imageUrl>("image_url"),
    field<&components::OrganizationInvitationPublicOrganizationData::hasImage>("has_image", models::promised),
};

}  // namespace

template <>
const models::Model models::Table<components::OrganizationInvitationWithPublicOrganizationData>::model =
    models::modelOf<components::OrganizationInvitationWithPublicOrganizationData>(
        organizationInvitationWithPublicOrganizationDataFields);

template <>
const models::Model models::Table<components::OrganizationInvitationPublicUserData>::model =
    models::modelOf<components::OrganizationInvitationPublicUserData>(organizationInvitationPublicUserDataFields);

template <>
const models::Model models::Table<components::OrganizationInvitationPublicOrganizationData>::model =
    models::modelOf<components::OrganizationInvitationPublicOrganizationData>(
        organizationInvitationPublicOrganizationDataFields);

}  // namespace clerk::backend
