#pragma once

#include "gadgets/operations.hpp"
#include "models/table.hpp"

// Said before anything uses them; models.cpp and operations.cpp have the tables.

namespace clerk::backend::models {

template <>
const Model Table<components::GadgetPart>::model;
template <>
const Model Table<components::GadgetSettings>::model;
template <>
const Model Table<components::GadgetUser>::model;
template <>
const Model Table<components::GadgetTeam>::model;
template <>
const Model Table<components::GadgetPin>::model;
template <>
const Model Table<components::GadgetBadge>::model;
template <>
const Model Table<components::Gadget>::model;
template <>
const Model Table<components::GadgetRoom>::model;
template <>
const Model Table<operations::CreateGadgetRequestBody>::model;
template <>
const Model Table<operations::UpdateGadgetRequestBody>::model;
template <>
const Model Table<operations::ReportGadgetRequestBody>::model;
template <>
const Model Table<operations::WakeGadgetsRequestBody>::model;
template <>
const Model Table<operations::UploadGadgetImageRequestBody>::model;

}  // namespace clerk::backend::models
