// Generated from api/agentTasks.yaml by api/generate.py; edit that instead.

#include <clerk/backend/agent_tasks.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field onBehalfOfFields[] = {
    field<&operations::OnBehalfOf::userId>("user_id"),
    field<&operations::OnBehalfOf::identifier>("identifier"),
};

constexpr models::Field agentTaskFields[] = {
    field<&components::AgentTask::agentTaskId>("agent_task_id", models::strict),
    field<&components::AgentTask::url>("url"),
    field<&components::AgentTask::agentId>("agent_id", models::promised),
    field<&components::AgentTask::taskId>("task_id", models::promised),
    field<&components::AgentTask::object>("object", models::promised),
};

constexpr models::Field createAgentTaskRequestBodyFields[] = {
    field<&operations::CreateAgentTaskRequestBody::onBehalfOf>("on_behalf_of", models::promised),
    field<&operations::CreateAgentTaskRequestBody::permissions>("permissions", models::promised),
    field<&operations::CreateAgentTaskRequestBody::agentName>("agent_name", models::promised),
    field<&operations::CreateAgentTaskRequestBody::taskDescription>("task_description", models::promised),
    field<&operations::CreateAgentTaskRequestBody::redirectUrl>("redirect_url", models::promised),
    field<&operations::CreateAgentTaskRequestBody::sessionMaxDurationInSeconds>("session_max_duration_in_seconds"),
};

constexpr models::Field revokeAgentTaskParameters[] = {
    field<&operations::RevokeAgentTaskRequest::agentTaskId>("agent_task_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::OnBehalfOf>::model =
    models::modelOf<operations::OnBehalfOf>(onBehalfOfFields);

template <>
const models::Model models::Table<components::AgentTask>::model =
    models::modelOf<components::AgentTask>(agentTaskFields);

template <>
const models::Model models::Table<operations::CreateAgentTaskRequestBody>::model =
    models::modelOf<operations::CreateAgentTaskRequestBody>(createAgentTaskRequestBodyFields);

const core::Operation& operations::CreateAgentTaskRequestBody::operation() {
  static constexpr core::Operation row{"CreateAgentTask",
                                       "POST",
                                       "/agents/tasks",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateAgentTaskRequestBody>(),
                                       core::answer<&operations::CreateAgentTaskResponse::agentTask>(),
                                       {400, 404, 422}};
  return row;
}

const core::Operation& operations::RevokeAgentTaskRequest::operation() {
  static constexpr core::Operation row{"RevokeAgentTask",
                                       "POST",
                                       "/agents/tasks/{agent_task_id}/revoke",
                                       core::Repeat::safe,
                                       revokeAgentTaskParameters,
                                       {},
                                       core::answer<&operations::RevokeAgentTaskResponse::agentTask>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
