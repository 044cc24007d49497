#pragma once

// Generated from api/agentTasks.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `agentTasks`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// One task of an agent.
struct AgentTask {
  std::string agentTaskId{};         ///< What revoke takes.
  std::optional<std::string> url{};  ///< Signs in anybody who visits it, so it is a credential; only create returns it.
  std::string agentId{};             ///< The same for all tasks under one agent_name.
  std::string taskId{};              ///< Deprecated: agent_task_id.
  std::string object{};              ///< "agent_task".
};

}  // namespace components

namespace operations {

/// A user, by either of the two fields; exactly one has to be set.
struct OnBehalfOf {
  std::optional<std::string> userId{};      ///< Id of the user.
  std::optional<std::string> identifier{};  ///< An identifier the user has verified, such as an email address.
};

/// The answer of `agentTasks.create`.
struct CreateAgentTaskResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::AgentTask> agentTask{};  ///< Always set when the call returns.
};

/// The agent, its task, and the user it acts for.
struct CreateAgentTaskRequestBody {
  /// The user.
  operations::OnBehalfOf onBehalfOf{};
  /// All permissions; the only value so far.
  std::string permissions{"*"};
  /// The same name gets the same agent_id; kept for audits.
  std::string agentName{};
  /// Kept for audits.
  std::string taskDescription{};
  /// Where the browser goes afterwards; https (in development also http) and on a primary or satellite domain of the
  /// instance, otherwise the visit fails.
  std::string redirectUrl{};
  /// Life of the session that the visit opens. Default: 1800.
  std::optional<std::int64_t> sessionMaxDurationInSeconds{};

  using Response = CreateAgentTaskResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `agentTasks.revoke`.
struct RevokeAgentTaskResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::AgentTask> agentTask{};  ///< Always set when the call returns.
};

/// The request of `agentTasks.revoke`: POST /agents/tasks/{agent_task_id}/revoke.
struct RevokeAgentTaskRequest {
  std::string agentTaskId{};  ///< Id of the agent task.

  using Response = RevokeAgentTaskResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreateAgentTaskResponse AgentTasks::create(const operations::CreateAgentTaskRequestBody& request,
                                                              const RequestOptions& options) const {
  return call(request, options);
}

inline operations::RevokeAgentTaskResponse AgentTasks::revoke(std::string agentTaskId,
                                                              const RequestOptions& options) const {
  return call(operations::RevokeAgentTaskRequest{std::move(agentTaskId)}, options);
}

}  // namespace clerk::backend
