// Generated from api/machines.yaml by api/generate.py; edit that instead.

#include <clerk/backend/machines.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field machineWithoutScopedMachinesFields[] = {
    field<&components::MachineWithoutScopedMachines::id>("id", models::strict),
    field<&components::MachineWithoutScopedMachines::name>("name", models::promised),
    field<&components::MachineWithoutScopedMachines::defaultTokenTtl>("default_token_ttl"),
    field<&components::MachineWithoutScopedMachines::instanceId>("instance_id", models::promised),
    field<&components::MachineWithoutScopedMachines::createdAt>("created_at", models::promised),
    field<&components::MachineWithoutScopedMachines::updatedAt>("updated_at", models::promised),
    field<&components::MachineWithoutScopedMachines::object>("object", models::promised),
};

constexpr models::Field machineFields[] = {
    field<&components::Machine::id>("id", models::strict),
    field<&components::Machine::name>("name", models::promised),
    field<&components::Machine::scopedMachines>("scoped_machines", models::promised),
    field<&components::Machine::defaultTokenTtl>("default_token_ttl"),
    field<&components::Machine::instanceId>("instance_id", models::promised),
    field<&components::Machine::createdAt>("created_at", models::promised),
    field<&components::Machine::updatedAt>("updated_at", models::promised),
    field<&components::Machine::object>("object", models::promised),
};

constexpr models::Field machineCreatedFields[] = {
    field<&components::MachineCreated::id>("id", models::strict),
    field<&components::MachineCreated::secretKey>("secret_key", models::strict),
    field<&components::MachineCreated::name>("name", models::promised),
    field<&components::MachineCreated::scopedMachines>("scoped_machines", models::promised),
    field<&components::MachineCreated::defaultTokenTtl>("default_token_ttl"),
    field<&components::MachineCreated::instanceId>("instance_id", models::promised),
    field<&components::MachineCreated::createdAt>("created_at", models::promised),
    field<&components::MachineCreated::updatedAt>("updated_at", models::promised),
    field<&components::MachineCreated::object>("object", models::promised),
};

constexpr models::Field machineDeletedFields[] = {
    field<&components::MachineDeleted::id>("id", models::strict),
    field<&components::MachineDeleted::deleted>("deleted", models::strict),
    field<&components::MachineDeleted::object>("object", models::promised),
};

constexpr models::Field machineSecretKeyFields[] = {
    field<&components::MachineSecretKey::secret>("secret", models::strict),
    field<&components::MachineSecretKey::object>("object", models::promised),
};

constexpr models::Field machineScopeFields[] = {
    field<&components::MachineScope::fromMachineId>("from_machine_id", models::strict),
    field<&components::MachineScope::toMachineId>("to_machine_id", models::strict),
    field<&components::MachineScope::createdAt>("created_at", models::promised),
    field<&components::MachineScope::object>("object", models::promised),
};

constexpr models::Field machineScopeDeletedFields[] = {
    field<&components::MachineScopeDeleted::fromMachineId>("from_machine_id", models::strict),
    field<&components::MachineScopeDeleted::toMachineId>("to_machine_id", models::strict),
    field<&components::MachineScopeDeleted::deleted>("deleted", models::strict),
    field<&components::MachineScopeDeleted::object>("object", models::promised),
};

constexpr models::Field createMachineRequestBodyFields[] = {
    field<&operations::CreateMachineRequestBody::name>("name", models::promised),
    field<&operations::CreateMachineRequestBody::defaultTokenTtl>("default_token_ttl"),
    field<&operations::CreateMachineRequestBody::scopedMachines>("scoped_machines"),
};

constexpr models::Field updateMachineRequestBodyFields[] = {
    field<&operations::UpdateMachineRequestBody::name>("name"),
    field<&operations::UpdateMachineRequestBody::defaultTokenTtl>("default_token_ttl"),
};

constexpr models::Field rotateMachineSecretKeyRequestBodyFields[] = {
    field<&operations::RotateMachineSecretKeyRequestBody::previousTokenTtl>("previous_token_ttl", models::promised),
};

constexpr models::Field createMachineScopeRequestBodyFields[] = {
    field<&operations::CreateMachineScopeRequestBody::toMachineId>("to_machine_id", models::promised),
};

constexpr models::Field listMachinesParameters[] = {
    field<&operations::ListMachinesRequest::query>("query"),
    field<&operations::ListMachinesRequest::orderBy>("order_by"),
    field<&operations::ListMachinesRequest::limit>("limit"),
    field<&operations::ListMachinesRequest::offset>("offset"),
};

constexpr core::Paging listMachinesPaging{core::place<&operations::ListMachinesRequest::limit>(),
                                          core::place<&operations::ListMachinesRequest::offset>(), 500};

constexpr models::Field getMachineParameters[] = {
    field<&operations::GetMachineRequest::machineId>("machine_id", models::inPath),
};

constexpr models::Field updateMachineParameters[] = {
    field<&operations::UpdateMachineRequest::machineId>("machine_id", models::inPath),
};

constexpr models::Field deleteMachineParameters[] = {
    field<&operations::DeleteMachineRequest::machineId>("machine_id", models::inPath),
};

constexpr models::Field getMachineSecretKeyParameters[] = {
    field<&operations::GetMachineSecretKeyRequest::machineId>("machine_id", models::inPath),
};

constexpr models::Field rotateMachineSecretKeyParameters[] = {
    field<&operations::RotateMachineSecretKeyRequest::machineId>("machine_id", models::inPath),
};

constexpr models::Field createMachineScopeParameters[] = {
    field<&operations::CreateMachineScopeRequest::machineId>("machine_id", models::inPath),
};

constexpr models::Field deleteMachineScopeParameters[] = {
    field<&operations::DeleteMachineScopeRequest::machineId>("machine_id", models::inPath),
    field<&operations::DeleteMachineScopeRequest::otherMachineId>("other_machine_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::MachineWithoutScopedMachines>::model =
    models::modelOf<components::MachineWithoutScopedMachines>(machineWithoutScopedMachinesFields);

template <>
const models::Model models::Table<components::Machine>::model = models::modelOf<components::Machine>(machineFields);

template <>
const models::Model models::Table<components::MachineCreated>::model =
    models::modelOf<components::MachineCreated>(machineCreatedFields);

template <>
const models::Model models::Table<components::MachineDeleted>::model =
    models::modelOf<components::MachineDeleted>(machineDeletedFields);

template <>
const models::Model models::Table<components::MachineSecretKey>::model =
    models::modelOf<components::MachineSecretKey>(machineSecretKeyFields);

template <>
const models::Model models::Table<components::MachineScope>::model =
    models::modelOf<components::MachineScope>(machineScopeFields);

template <>
const models::Model models::Table<components::MachineScopeDeleted>::model =
    models::modelOf<components::MachineScopeDeleted>(machineScopeDeletedFields);

template <>
const models::Model models::Table<operations::CreateMachineRequestBody>::model =
    models::modelOf<operations::CreateMachineRequestBody>(createMachineRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateMachineRequestBody>::model =
    models::modelOf<operations::UpdateMachineRequestBody>(updateMachineRequestBodyFields);

template <>
const models::Model models::Table<operations::RotateMachineSecretKeyRequestBody>::model =
    models::modelOf<operations::RotateMachineSecretKeyRequestBody>(rotateMachineSecretKeyRequestBodyFields);

template <>
const models::Model models::Table<operations::CreateMachineScopeRequestBody>::model =
    models::modelOf<operations::CreateMachineScopeRequestBody>(createMachineScopeRequestBodyFields);

const core::Operation& operations::ListMachinesRequest::operation() {
  static constexpr core::Operation row{
      "ListMachines",
      "GET",
      "/machines",
      core::Repeat::safe,
      listMachinesParameters,
      {},
      core::page<&operations::ListMachinesResponse::machineList, &operations::ListMachinesResponse::totalCount>(),
      {400, 401, 403, 422},
      &listMachinesPaging};
  return row;
}

const core::Operation& operations::CreateMachineRequestBody::operation() {
  static constexpr core::Operation row{"CreateMachine",
                                       "POST",
                                       "/machines",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateMachineRequestBody>(),
                                       core::answer<&operations::CreateMachineResponse::machineCreated>(),
                                       {400, 401, 403, 422}};
  return row;
}

const core::Operation& operations::GetMachineRequest::operation() {
  static constexpr core::Operation row{"GetMachine",
                                       "GET",
                                       "/machines/{machine_id}",
                                       core::Repeat::safe,
                                       getMachineParameters,
                                       {},
                                       core::answer<&operations::GetMachineResponse::machine>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::UpdateMachineRequest::operation() {
  static constexpr core::Operation row{
      "UpdateMachine",
      "PATCH",
      "/machines/{machine_id}",
      core::Repeat::safe,
      updateMachineParameters,
      core::body<&operations::UpdateMachineRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateMachineResponse::machine>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteMachineRequest::operation() {
  static constexpr core::Operation row{"DeleteMachine",
                                       "DELETE",
                                       "/machines/{machine_id}",
                                       core::Repeat::safe,
                                       deleteMachineParameters,
                                       {},
                                       core::answer<&operations::DeleteMachineResponse::machineDeleted>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::GetMachineSecretKeyRequest::operation() {
  static constexpr core::Operation row{"GetMachineSecretKey",
                                       "GET",
                                       "/machines/{machine_id}/secret_key",
                                       core::Repeat::safe,
                                       getMachineSecretKeyParameters,
                                       {},
                                       core::answer<&operations::GetMachineSecretKeyResponse::machineSecretKey>(),
                                       {400, 401, 403, 404}};
  return row;
}

const core::Operation& operations::RotateMachineSecretKeyRequest::operation() {
  static constexpr core::Operation row{"RotateMachineSecretKey",
                                       "POST",
                                       "/machines/{machine_id}/secret_key/rotate",
                                       core::Repeat::unsafe,
                                       rotateMachineSecretKeyParameters,
                                       core::body<&operations::RotateMachineSecretKeyRequest::requestBody>(),
                                       core::answer<&operations::RotateMachineSecretKeyResponse::machineSecretKey>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::CreateMachineScopeRequest::operation() {
  static constexpr core::Operation row{"CreateMachineScope",
                                       "POST",
                                       "/machines/{machine_id}/scopes",
                                       core::Repeat::unsafe,
                                       createMachineScopeParameters,
                                       core::body<&operations::CreateMachineScopeRequest::requestBody>(),
                                       core::answer<&operations::CreateMachineScopeResponse::machineScope>(),
                                       {400, 401, 403, 404, 409, 422}};
  return row;
}

const core::Operation& operations::DeleteMachineScopeRequest::operation() {
  static constexpr core::Operation row{"DeleteMachineScope",
                                       "DELETE",
                                       "/machines/{machine_id}/scopes/{other_machine_id}",
                                       core::Repeat::safe,
                                       deleteMachineScopeParameters,
                                       {},
                                       core::answer<&operations::DeleteMachineScopeResponse::machineScopeDeleted>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

}  // namespace clerk::backend
