#include "gadgets/tables.hpp"

#include "core/operation.hpp"

#include <tuple>

namespace clerk::backend {

using core::Body;
using core::Operation;
using core::Repeat;
using models::field;
using models::modelOf;

namespace operations {
namespace {

constexpr models::Field createFields[] = {
    field<&CreateGadgetRequestBody::name>("name", models::promised),
    field<&CreateGadgetRequestBody::size>("size"),
    field<&CreateGadgetRequestBody::ratio>("ratio"),
    field<&CreateGadgetRequestBody::tags>("tags"),
    field<&CreateGadgetRequestBody::part>("part", models::promised),
};

constexpr models::Field listParameters[] = {
    field<&ListGadgetsRequest::scope>("scope", models::promised),
    field<&ListGadgetsRequest::id>("id"),
    field<&ListGadgetsRequest::size>("size", models::joined),
    field<&ListGadgetsRequest::statuses>("statuses", models::joined),
    field<&ListGadgetsRequest::active>("active"),
    field<&ListGadgetsRequest::limit>("limit"),
    field<&ListGadgetsRequest::ratio>("ratio"),
    field<&ListGadgetsRequest::formerStatus>("former_status"),
    field<&ListGadgetsRequest::query>("query"),
};

constexpr models::Field partsParameters[] = {
    field<&ListGadgetPartsRequest::gadgetId>("gadget_id", models::inPath),
    field<&ListGadgetPartsRequest::limit>("limit"),
};

constexpr models::Field updateFields[] = {
    field<&UpdateGadgetRequestBody::name>("name", models::nullable),
    field<&UpdateGadgetRequestBody::size>("size", models::nullable),
    field<&UpdateGadgetRequestBody::weight>("weight", models::nullable),
    field<&UpdateGadgetRequestBody::active>("active", models::nullable),
    field<&UpdateGadgetRequestBody::status>("status", models::nullable),
    field<&UpdateGadgetRequestBody::publicMetadata>("public_metadata", models::nullable),
    field<&UpdateGadgetRequestBody::tags>("tags", models::nullable),
    field<&UpdateGadgetRequestBody::part>("part", models::nullable),
    field<&UpdateGadgetRequestBody::parts>("parts", models::nullable),
    field<&UpdateGadgetRequestBody::counts>("counts", models::nullable),
    field<&UpdateGadgetRequestBody::aliases>("aliases", models::nullable),
    field<&UpdateGadgetRequestBody::settings>("settings", models::nullable),
};

auto membersOf(const UpdateGadgetRequestBody& of) {
  return std::tie(of.name, of.size, of.weight, of.active, of.status, of.publicMetadata, of.tags, of.part, of.parts,
                  of.counts, of.aliases, of.settings);
}

constexpr models::Field updateParameters[] = {field<&UpdateGadgetRequest::gadgetId>("gadget_id", models::inPath)};

constexpr models::Field lockParameters[] = {
    field<&LockGadgetPartRequest::gadgetId>("gadget_id", models::inPath),
    field<&LockGadgetPartRequest::partName>("part_name", models::inPath),
};

constexpr models::Field deleteParameters[] = {field<&DeleteGadgetRequest::gadgetId>("gadget_id", models::inPath)};

constexpr models::Field reportParameters[] = {field<&ReportGadgetRequest::gadgetId>("gadget_id", models::inPath)};
constexpr models::Field reportFields[] = {
    field<&ReportGadgetRequestBody::reason>("reason"),
    field<&ReportGadgetRequestBody::severity>("severity", models::nullable),
};

constexpr models::Field replaceParameters[] = {
    field<&ReplaceGadgetPartsRequest::gadgetId>("gadget_id", models::inPath)};

constexpr models::Field uploadParameters[] = {field<&UploadGadgetImageRequest::gadgetId>("gadget_id", models::inPath)};
constexpr models::Field uploadFields[] = {
    field<&UploadGadgetImageRequestBody::file>("file", models::promised | models::file),
    field<&UploadGadgetImageRequestBody::caption>("caption"),
    field<&UploadGadgetImageRequestBody::width>("width"),
};

constexpr models::Field manualParameters[] = {field<&GetGadgetManualRequest::gadgetId>("gadget_id", models::inPath)};

}  // namespace

bool operator==(const UpdateGadgetRequestBody& a, const UpdateGadgetRequestBody& b) {
  return membersOf(a) == membersOf(b);
}

}  // namespace operations

template <>
const models::Model models::Table<operations::CreateGadgetRequestBody>::model =
    modelOf<operations::CreateGadgetRequestBody>(operations::createFields);
template <>
const models::Model models::Table<operations::UpdateGadgetRequestBody>::model =
    modelOf<operations::UpdateGadgetRequestBody>(operations::updateFields);
template <>
const models::Model models::Table<operations::ReportGadgetRequestBody>::model =
    modelOf<operations::ReportGadgetRequestBody>(operations::reportFields);
template <>
const models::Model models::Table<operations::WakeGadgetsRequestBody>::model =
    modelOf<operations::WakeGadgetsRequestBody>();
template <>
const models::Model models::Table<operations::UploadGadgetImageRequestBody>::model =
    modelOf<operations::UploadGadgetImageRequestBody>(operations::uploadFields);

namespace operations {

const Operation& CreateGadgetRequestBody::operation() {
  static constexpr Operation row{"CreateGadget",
                                 "POST",
                                 "/gadgets",
                                 Repeat::unsafe,
                                 {},
                                 core::wholeBody<CreateGadgetRequestBody>(),
                                 core::answer<&GadgetResponse::gadget>(),
                                 {400, 422}};
  return row;
}

const Operation& ListGadgetsRequest::operation() {
  static constexpr Operation row{"ListGadgets",
                                 "GET",
                                 "/gadgets",
                                 Repeat::safe,
                                 listParameters,
                                 {},
                                 core::answer<&GadgetListResponse::gadgetList>(),
                                 {400}};
  return row;
}

const Operation& ListGadgetPartsRequest::operation() {
  static constexpr Operation row{"ListGadgetParts",
                                 "GET",
                                 "/gadgets/{gadget_id}/parts?paginated=true",
                                 Repeat::safe,
                                 partsParameters,
                                 {},
                                 core::page<&GadgetPartsResponse::gadgetPartList, &GadgetPartsResponse::totalCount>(),
                                 {404}};
  return row;
}

const Operation& ListAllGadgetPartsRequest::operation() {
  static constexpr Operation row{
      "ListAllGadgetParts",
      "GET",
      "/gadget_parts",
      Repeat::safe,
      {},
      {},
      core::page<&GadgetPartsResponse::gadgetPartList, &GadgetPartsResponse::totalCount>("parts"),
      {}};
  return row;
}

const Operation& UpdateGadgetRequest::operation() {
  static constexpr Operation row{"UpdateGadget",
                                 "PATCH",
                                 "/gadgets/{gadget_id}",
                                 Repeat::unsafe,
                                 updateParameters,
                                 core::body<&UpdateGadgetRequest::requestBody>(),
                                 core::answer<&GadgetResponse::gadget>(),
                                 {404, 422}};
  return row;
}

const Operation& LockGadgetPartRequest::operation() {
  static constexpr Operation row{"LockGadgetPart", "PUT", "/gadgets/{gadget_id}/parts/{part_name}/lock", Repeat::safe,
                                 lockParameters,   {},    core::answer<&GadgetResponse::gadget>(),       {404}};
  return row;
}

const Operation& DeleteGadgetRequest::operation() {
  static constexpr Operation row{"DeleteGadget",
                                 "DELETE",
                                 "/gadgets/{gadget_id}",
                                 Repeat::safe,
                                 deleteParameters,
                                 {},
                                 core::noContent<GadgetNothingResponse>(),
                                 {404}};
  return row;
}

const Operation& ReportGadgetRequest::operation() {
  static constexpr Operation row{"ReportGadget",
                                 "POST",
                                 "/gadgets/{gadget_id}/report",
                                 Repeat::unsafe,
                                 reportParameters,
                                 core::body<&ReportGadgetRequest::requestBody>(Body::Form::jsonIfAnyIsSet),
                                 core::noContent<GadgetNothingResponse>(),
                                 {404}};
  return row;
}

const Operation& ReplaceGadgetPartsRequest::operation() {
  static constexpr Operation row{"ReplaceGadgetParts",
                                 "PUT",
                                 "/gadgets/{gadget_id}/parts",
                                 Repeat::safe,
                                 replaceParameters,
                                 core::body<&ReplaceGadgetPartsRequest::requestBody>(),
                                 core::noContent<GadgetNothingResponse>(),
                                 {404}};
  return row;
}

const Operation& WakeGadgetsRequestBody::operation() {
  static constexpr Operation row{"WakeGadgets",
                                 "POST",
                                 "/gadgets/wake",
                                 Repeat::safe,
                                 {},
                                 core::wholeBody<WakeGadgetsRequestBody>(),
                                 core::noContent<GadgetNothingResponse>(),
                                 {}};
  return row;
}

const Operation& UploadGadgetImageRequest::operation() {
  static constexpr Operation row{"UploadGadgetImage",
                                 "PUT",
                                 "/gadgets/{gadget_id}/image",
                                 Repeat::safe,
                                 uploadParameters,
                                 core::body<&UploadGadgetImageRequest::requestBody>(Body::Form::multipart),
                                 core::noContent<GadgetNothingResponse>(),
                                 {413}};
  return row;
}

const Operation& GetGadgetManualRequest::operation() {
  static constexpr Operation row{"GetGadgetManual",
                                 "GET",
                                 "/gadgets/{gadget_id}/manual?format=html",
                                 Repeat::safe,
                                 manualParameters,
                                 {},
                                 core::answer<&GadgetManualResponse::body>(core::Answer::Form::text),
                                 {404}};
  return row;
}

}  // namespace operations
}  // namespace clerk::backend
