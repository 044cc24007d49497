// Generated from api/agentTasks.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/agent_tasks.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::AgentTask& of) {
  at("agent_task_id", of.agentTaskId);
  at("url", of.url);
  at("agent_id", of.agentId);
  at("task_id", of.taskId);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::OnBehalfOf& of) {
  at("user_id", of.userId);
  at("identifier", of.identifier);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateAgentTaskRequestBody& of) {
  at("on_behalf_of", of.onBehalfOf);
  at("permissions", of.permissions);
  at("agent_name", of.agentName);
  at("task_description", of.taskDescription);
  at("redirect_url", of.redirectUrl);
  at("session_max_duration_in_seconds", of.sessionMaxDurationInSeconds);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeAgentTaskRequest& of) {
  at("agent_task_id", of.agentTaskId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedAgentTasks = [] {
  add<operations::CreateAgentTaskRequestBody>(
      "agentTasks.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.agentTasks.create(request); },
      &operations::CreateAgentTaskResponse::agentTask);
  add<operations::RevokeAgentTaskRequest>(
      "agentTasks.revoke",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.agentTasks.revoke(request.agentTaskId); },
      &operations::RevokeAgentTaskResponse::agentTask);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
