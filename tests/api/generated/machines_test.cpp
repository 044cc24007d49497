// Generated from api/machines.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/machines.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::Machine& of) {
  at("id", of.id);
  at("name", of.name);
  at("scoped_machines", of.scopedMachines);
  at("default_token_ttl", of.defaultTokenTtl);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::MachineWithoutScopedMachines& of) {
  at("id", of.id);
  at("name", of.name);
  at("default_token_ttl", of.defaultTokenTtl);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::MachineCreated& of) {
  at("id", of.id);
  at("secret_key", of.secretKey);
  at("name", of.name);
  at("scoped_machines", of.scopedMachines);
  at("default_token_ttl", of.defaultTokenTtl);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::MachineDeleted& of) {
  at("id", of.id);
  at("deleted", of.deleted);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::MachineSecretKey& of) {
  at("secret", of.secret);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::MachineScope& of) {
  at("from_machine_id", of.fromMachineId);
  at("to_machine_id", of.toMachineId);
  at("created_at", of.createdAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::MachineScopeDeleted& of) {
  at("from_machine_id", of.fromMachineId);
  at("to_machine_id", of.toMachineId);
  at("deleted", of.deleted);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateMachineRequestBody& of) {
  at("name", of.name);
  at("default_token_ttl", of.defaultTokenTtl);
  at("scoped_machines", of.scopedMachines);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateMachineRequestBody& of) {
  at("name", of.name);
  at("default_token_ttl", of.defaultTokenTtl);
}

template <class Visitor>
void visit(Visitor& at, operations::RotateMachineSecretKeyRequestBody& of) {
  at("previous_token_ttl", of.previousTokenTtl);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateMachineScopeRequestBody& of) {
  at("to_machine_id", of.toMachineId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListMachinesRequest& of) {
  at("query", of.query);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetMachineRequest& of) {
  at("machine_id", of.machineId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateMachineRequest& of) {
  at("machine_id", of.machineId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteMachineRequest& of) {
  at("machine_id", of.machineId);
}

template <class Visitor>
void visit(Visitor& at, operations::GetMachineSecretKeyRequest& of) {
  at("machine_id", of.machineId);
}

template <class Visitor>
void visit(Visitor& at, operations::RotateMachineSecretKeyRequest& of) {
  at("machine_id", of.machineId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateMachineScopeRequest& of) {
  at("machine_id", of.machineId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteMachineScopeRequest& of) {
  at("machine_id", of.machineId);
  at("other_machine_id", of.otherMachineId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedMachines = [] {
  add<operations::ListMachinesRequest>(
      "machines.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.machines.list(request); },
      &operations::ListMachinesResponse::machineList);
  add<operations::CreateMachineRequestBody>(
      "machines.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.machines.create(request); },
      &operations::CreateMachineResponse::machineCreated);
  add<operations::GetMachineRequest>(
      "machines.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.machines.get(request.machineId); },
      &operations::GetMachineResponse::machine);
  add<operations::UpdateMachineRequest>(
      "machines.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.machines.update(request.machineId, request.requestBody);
      },
      &operations::UpdateMachineResponse::machine);
  add<operations::DeleteMachineRequest>(
      "machines.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.machines.remove(request.machineId); },
      &operations::DeleteMachineResponse::machineDeleted);
  add<operations::GetMachineSecretKeyRequest>(
      "machines.getSecretKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.machines.getSecretKey(request.machineId);
      },
      &operations::GetMachineSecretKeyResponse::machineSecretKey);
  add<operations::RotateMachineSecretKeyRequest>(
      "machines.rotateSecretKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.machines.rotateSecretKey(request.machineId, request.requestBody);
      },
      &operations::RotateMachineSecretKeyResponse::machineSecretKey);
  add<operations::CreateMachineScopeRequest>(
      "machines.createScope",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.machines.createScope(request.machineId, request.requestBody);
      },
      &operations::CreateMachineScopeResponse::machineScope);
  add<operations::DeleteMachineScopeRequest>(
      "machines.deleteScope",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.machines.deleteScope(request.machineId, request.otherMachineId);
      },
      &operations::DeleteMachineScopeResponse::machineScopeDeleted);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
