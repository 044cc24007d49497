// Generated from api/components/organization.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/organization.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field organizationMembershipFields[] = {
    field<&components::OrganizationMembership::id>("id", models::strict),
    field<&components::OrganizationMembership::role>("role", models::promised),
    field<&components::OrganizationMembership::organization>("organization", models::promised),
    field<&components::OrganizationMembership::publicUserData>("public_user_data"),
    field<&components::OrganizationMembership::permissions>("permissions", models::promised),
    field<&components::OrganizationMembership::roleName>("role_name"),
    field<&components::OrganizationMembership::publicMetadata>("public_metadata", models::promised),
    field<&components::OrganizationMembership::privateMetadata>("private_metadata"),
    field<&components::OrganizationMembership::createdAt>("created_at", models::promised),
    field<&components::OrganizationMembership::updatedAt>("updated_at", models::promised),
    field<&components::OrganizationMembership::object>("object", models::promised),
};

constexpr models::Field organizationFields[] = {
    field<&components::Organization::id>("id", models::strict),
    field<&components::Organization::name>("name", models::promised),
    field<&components::Organization::slug>("slug", models::promised),
    field<&components::Organization::imageUrl>("image_url"),
    field<&components::Organization::hasImage>("has_image", models::promised),
    field<&components::Organization::membersCount>("members_count"),
    field<&components::Organization::pendingInvitationsCount>("pending_invitations_count"),
    field<&components::Organization::maxAllowedMemberships>("max_allowed_memberships", models::promised),
    field<&components::Organization::adminDeleteEnabled>("admin_delete_enabled", models::promised),
    field<&components::Organization::roleSetKey>("role_set_key", models::nullable),
    field<&components::Organization::createdBy>("created_by"),
    field<&components::Organization::publicMetadata>("public_metadata", models::promised),
    field<&components::Organization::privateMetadata>("private_metadata"),
    field<&components::Organization::missingMemberWithElevatedPermissions>("missing_member_with_elevated_permissions"),
    field<&components::Organization::lastActiveAt>("last_active_at"),
    field<&components::Organization::createdAt>("created_at", models::promised),
    field<&components::Organization::updatedAt>("updated_at", models::promised),
    field<&components::Organization::object>("object", models::promised),
};

constexpr models::Field organizationMembershipPublicUserDataFields[] = {
    field<&components::OrganizationMembershipPublicUserData::userId>("user_id", models::strict),
    field<&components::OrganizationMembershipPublicUserData::identifier>("identifier", models::nullable),
    field<&components::OrganizationMembershipPublicUserData::firstName>("first_name",
                                                                        models::promised | models::nullable),
    field<&components::OrganizationMembershipPublicUserData::lastName>("last_name",
                                                                       models::promised | models::nullable),
    field<&components::OrganizationMembershipPublicUserData::username>("username", models::nullable),
    field<&components::OrganizationMembershipPublicUserData::imageUrl>("image_url", models::promised),
    field<&components::OrganizationMembershipPublicUserData::hasImage>("has_image", models::promised),
    field<&components::OrganizationMembershipPublicUserData::banned>("banned", models::strictIfSet),
    field<&components::OrganizationMembershipPublicUserData::deprovisioned>("deprovisioned", models::strictIfSet),
    field<&components::OrganizationMembershipPublicUserData::profileImageUrl>("profile_image_url",
                                                                              models::promised | models::nullable),
};

}  // namespace

template <>
const models::Model models::Table<components::OrganizationMembership>::model =
    models::modelOf<components::OrganizationMembership>(organizationMembershipFields);

template <>
const models::Model models::Table<components::Organization>::model =
    models::modelOf<components::Organization>(organizationFields);

template <>
const models::Model models::Table<components::OrganizationMembershipPublicUserData>::model =
    models::modelOf<components::OrganizationMembershipPublicUserData>(organizationMembershipPublicUserDataFields);

}  // namespace clerk::backend
