// Generated from api/components/template.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/template.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field templateFields[] = {
    field<&components::Template::id>("id"),
    field<&components::Template::slug>("slug"),
    field<&components::Template::name>("name"),
    field<&components::Template::templateType>("template_type"),
    field<&components::Template::resourceType>("resource_type"),
    field<&components::Template::enabled>("enabled"),
    field<&components::Template::subject>("subject", models::nullable),
    field<&components::Template::markup>("markup"),
    field<&components::Template::body>("body"),
    field<&components::Template::fromEmailName>("from_email_name"),
    field<&components::Template::replyToEmailName>("reply_to_email_name"),
    field<&components::Template::deliveredByClerk>("delivered_by_clerk"),
    field<&components::Template::availableVariables>("available_variables"),
    field<&components::Template::requiredVariables>("required_variables"),
    field<&components::Template::canEditBody>("can_edit_body"),
    field<&components::Template::canRevert>("can_revert"),
    field<&components::Template::canToggle>("can_toggle"),
    field<&components::Template::canDelete>("can_delete"),
    field<&components::Template::flaggedAsSuspicious>("flagged_as_suspicious"),
    field<&components::Template::position>("position"),
    field<&components::Template::instanceId>("instance_id", models::nullable),
    field<&components::Template::createdAt>("created_at"),
    field<&components::Template::updatedAt>("updated_at"),
    field<&components::Template::object>("object"),
};

}  // namespace

template <>
const models::Model models::Table<components::Template>::model = models::modelOf<components::Template>(templateFields);

}  // namespace clerk::backend
