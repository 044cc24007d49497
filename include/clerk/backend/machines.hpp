#pragma once

// Generated from api/machines.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `machines`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// A machine in the list of another machine; it has no such list itself.
struct MachineWithoutScopedMachines {
  /// mch_...
  std::string id{};
  /// The name.
  std::string name{};
  /// Life in seconds of its M2M tokens unless createToken says otherwise. Where absent: 3600.
  std::optional<std::int64_t> defaultTokenTtl{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "machine".
  std::string object{};
};

/// One of your services.
struct Machine {
  /// mch_...
  std::string id{};
  /// The name.
  std::string name{};
  /// The machines that this one may access.
  std::vector<components::MachineWithoutScopedMachines> scopedMachines{};
  /// Life in seconds of its M2M tokens unless createToken says otherwise. Where absent: 3600.
  std::optional<std::int64_t> defaultTokenTtl{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "machine".
  std::string object{};
};

/// A machine just created, with its secret key.
struct MachineCreated {
  /// mch_...
  std::string id{};
  /// A credential; getSecretKey returns it again.
  std::string secretKey{};
  /// The name.
  std::string name{};
  /// The machines that this one may access.
  std::vector<components::MachineWithoutScopedMachines> scopedMachines{};
  /// Life in seconds of its M2M tokens unless createToken says otherwise. Where absent: 3600.
  std::optional<std::int64_t> defaultTokenTtl{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "machine".
  std::string object{};
};

/// Confirms that a machine is gone.
struct MachineDeleted {
  std::string id{};      ///< Its id.
  bool deleted{};        ///< Always true.
  std::string object{};  ///< "machine".
};

/// A machine's secret key.
struct MachineSecretKey {
  std::string secret{};  ///< The key itself; a credential.
  std::string object{};  ///< "machine_secret_key".
};

/// The permission of one machine to access another.
struct MachineScope {
  std::string fromMachineId{};  ///< Who may access.
  std::string toMachineId{};    ///< Who may be accessed.
  std::int64_t createdAt{};     ///< Unix time in milliseconds.
  std::string object{};         ///< "machine_scope".
};

/// Confirms that a machine no longer has access to another.
struct MachineScopeDeleted {
  std::string fromMachineId{};  ///< Who had the access.
  std::string toMachineId{};    ///< Who could be accessed.
  bool deleted{};               ///< Always true.
  std::string object{};         ///< "machine_scope".
};

}  // namespace components

namespace operations {

/// What changes.
struct UpdateMachineRequestBody {
  std::optional<std::string> name{};              ///< 1 to 255 characters.
  std::optional<std::int64_t> defaultTokenTtl{};  ///< In seconds, 1 to 315360000.
};

/// How long the old key lasts.
struct RotateMachineSecretKeyRequestBody {
  std::int64_t previousTokenTtl{};  ///< Seconds that the old key still works, 0 (none) to 28800 (8 hours).
};

/// The other machine.
struct CreateMachineScopeRequestBody {
  std::string toMachineId{};  ///< Id of the machine that may be accessed.
};

/// The answer of `machines.list`.
struct ListMachinesResponse {
  std::string contentType{};                       ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                ///< The answer's status.
  http::Response rawResponse{};                    ///< The whole answer.
  std::vector<std::string> unread{};               ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Machine> machineList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};        ///< How many there are on all pages.
};

/// The request of `machines.list`: GET /machines.
struct ListMachinesRequest {
  std::optional<std::string> query{};    ///< A whole machine id, or part of a name.
  std::optional<std::string> orderBy{};  ///< Name or created_at; `-` in front sorts descending. Default: -created_at.
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::Machine;                                ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListMachinesResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.create`.
struct CreateMachineResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::MachineCreated> machineCreated{};  ///< Always set when the call returns.
};

/// The machine to create.
struct CreateMachineRequestBody {
  /// 1 to 255 characters.
  std::string name{};
  /// Life in seconds of the machine's M2M tokens unless createToken says otherwise; 1 to 315360000 (ten years).
  /// Default: 3600.
  std::optional<std::int64_t> defaultTokenTtl{};
  /// Ids of the machines that this one may access, at most 150.
  Settable<std::vector<std::string>> scopedMachines{};

  using Response = CreateMachineResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.get`.
struct GetMachineResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Machine> machine{};  ///< Always set when the call returns.
};

/// The request of `machines.get`: GET /machines/{machine_id}.
struct GetMachineRequest {
  std::string machineId{};  ///< Id of the machine.

  using Response = GetMachineResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.update`.
struct UpdateMachineResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Machine> machine{};  ///< Always set when the call returns.
};

/// The request of `machines.update`: PATCH /machines/{machine_id}.
struct UpdateMachineRequest {
  std::string machineId{};                             ///< Id of the machine.
  operations::UpdateMachineRequestBody requestBody{};  ///< What changes.

  using Response = UpdateMachineResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.remove`.
struct DeleteMachineResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::MachineDeleted> machineDeleted{};  ///< Always set when the call returns.
};

/// The request of `machines.remove`: DELETE /machines/{machine_id}.
struct DeleteMachineRequest {
  std::string machineId{};  ///< Id of the machine.

  using Response = DeleteMachineResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.getSecretKey`.
struct GetMachineSecretKeyResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::MachineSecretKey> machineSecretKey{};  ///< Always set when the call returns.
};

/// The request of `machines.getSecretKey`: GET /machines/{machine_id}/secret_key.
struct GetMachineSecretKeyRequest {
  std::string machineId{};  ///< Id of the machine.

  using Response = GetMachineSecretKeyResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.rotateSecretKey`.
struct RotateMachineSecretKeyResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::MachineSecretKey> machineSecretKey{};  ///< Always set when the call returns.
};

/// The request of `machines.rotateSecretKey`: POST /machines/{machine_id}/secret_key/rotate.
struct RotateMachineSecretKeyRequest {
  std::string machineId{};                                      ///< Id of the machine.
  operations::RotateMachineSecretKeyRequestBody requestBody{};  ///< How long the old key lasts.

  using Response = RotateMachineSecretKeyResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.createScope`.
struct CreateMachineScopeResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::MachineScope> machineScope{};  ///< Always set when the call returns.
};

/// The request of `machines.createScope`: POST /machines/{machine_id}/scopes.
struct CreateMachineScopeRequest {
  std::string machineId{};                                  ///< Id of the machine.
  operations::CreateMachineScopeRequestBody requestBody{};  ///< The other machine.

  using Response = CreateMachineScopeResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `machines.deleteScope`.
struct DeleteMachineScopeResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::MachineScopeDeleted> machineScopeDeleted{};  ///< Always set when the call returns.
};

/// The request of `machines.deleteScope`: DELETE /machines/{machine_id}/scopes/{other_machine_id}.
struct DeleteMachineScopeRequest {
  std::string machineId{};       ///< Id of the machine.
  std::string otherMachineId{};  ///< Id of the other machine.

  using Response = DeleteMachineScopeResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListMachinesResponse Machines::list(const operations::ListMachinesRequest& request,
                                                       const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListMachinesResponse Machines::list() const { return call(operations::ListMachinesRequest{}, {}); }

inline operations::CreateMachineResponse Machines::create(const operations::CreateMachineRequestBody& request,
                                                          const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetMachineResponse Machines::get(std::string machineId, const RequestOptions& options) const {
  return call(operations::GetMachineRequest{std::move(machineId)}, options);
}

inline operations::UpdateMachineResponse Machines::update(std::string machineId,
                                                          operations::UpdateMachineRequestBody requestBody,
                                                          const RequestOptions& options) const {
  return call(operations::UpdateMachineRequest{std::move(machineId), std::move(requestBody)}, options);
}

inline operations::UpdateMachineResponse Machines::update(std::string machineId) const {
  return call(operations::UpdateMachineRequest{std::move(machineId)}, {});
}

inline operations::DeleteMachineResponse Machines::remove(std::string machineId, const RequestOptions& options) const {
  return call(operations::DeleteMachineRequest{std::move(machineId)}, options);
}

inline operations::GetMachineSecretKeyResponse Machines::getSecretKey(std::string machineId,
                                                                      const RequestOptions& options) const {
  return call(operations::GetMachineSecretKeyRequest{std::move(machineId)}, options);
}

inline operations::RotateMachineSecretKeyResponse Machines::rotateSecretKey(
    std::string machineId, operations::RotateMachineSecretKeyRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::RotateMachineSecretKeyRequest{std::move(machineId), std::move(requestBody)}, options);
}

inline operations::CreateMachineScopeResponse Machines::createScope(
    std::string machineId, operations::CreateMachineScopeRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::CreateMachineScopeRequest{std::move(machineId), std::move(requestBody)}, options);
}

inline operations::DeleteMachineScopeResponse Machines::deleteScope(std::string machineId, std::string otherMachineId,
                                                                    const RequestOptions& options) const {
  return call(operations::DeleteMachineScopeRequest{std::move(machineId), std::move(otherMachineId)}, options);
}

}  // namespace clerk::backend
