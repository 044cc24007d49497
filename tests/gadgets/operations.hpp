#pragma once

// The requests of the made-up resource: every form of a URL, a body and an answer.

#include "gadgets/models.hpp"

#include <clerk/backend/http/message.hpp>

namespace clerk::backend {

namespace core {
struct Operation;
}

namespace operations {

/// The answer of an operation that has no content.
struct GadgetNothingResponse {
  std::string contentType{};
  int statusCode{};
  http::Response rawResponse{};
  std::vector<std::string> unread{};
};

struct GadgetResponse {
  std::string contentType{};
  int statusCode{};
  http::Response rawResponse{};
  std::vector<std::string> unread{};
  std::optional<components::Gadget> gadget{};
};

struct GadgetListResponse {
  std::string contentType{};
  int statusCode{};
  http::Response rawResponse{};
  std::vector<std::string> unread{};
  std::vector<components::Gadget> gadgetList{};
};

struct GadgetPartsResponse {
  std::string contentType{};
  int statusCode{};
  http::Response rawResponse{};
  std::vector<std::string> unread{};
  std::vector<components::GadgetPart> gadgetPartList{};
  std::optional<std::int64_t> totalCount{};
};

struct GadgetManualResponse {
  std::string contentType{};
  int statusCode{};
  http::Response rawResponse{};
  std::vector<std::string> unread{};
  std::string body{};
};

/// POST /gadgets: the request is the body.
struct CreateGadgetRequestBody {
  std::string name{};
  std::optional<std::int64_t> size{};
  std::optional<double> ratio{};
  std::vector<std::string> tags{};
  components::GadgetPart part{};

  using Response = GadgetResponse;
  static const core::Operation& operation();
};

/// GET /gadgets: a query of every type.
struct ListGadgetsRequest {
  std::string scope{};
  std::vector<std::string> id{};                     // repeated
  std::optional<std::vector<std::int64_t>> size{};   // joined
  std::vector<components::GadgetStatus> statuses{};  // joined
  std::optional<bool> active{};
  std::optional<std::int64_t> limit{};
  std::optional<double> ratio{};
  std::optional<components::GadgetStatus> formerStatus{};
  std::optional<std::string> query{};

  using Response = GadgetListResponse;
  static const core::Operation& operation();
};

/// GET /gadgets/{gadget_id}/parts: a page, with a constant in its query.
struct ListGadgetPartsRequest {
  std::string gadgetId{};
  std::optional<std::int64_t> limit{};

  using Response = GadgetPartsResponse;
  static const core::Operation& operation();
};

/// GET /gadget_parts: a page whose list is called `parts`.
struct ListAllGadgetPartsRequest {
  using Response = GadgetPartsResponse;
  static const core::Operation& operation();
};

/// Each member is left as it is, cleared, or set.
struct UpdateGadgetRequestBody {
  Settable<std::string> name{};
  Settable<std::int64_t> size{};
  Settable<double> weight{};
  Settable<bool> active{};
  Settable<components::GadgetStatus> status{};
  Settable<nlohmann::json> publicMetadata{};
  Settable<std::vector<std::string>> tags{};
  Settable<components::GadgetPart> part{};
  Settable<std::vector<components::GadgetPart>> parts{};
  Settable<std::map<std::string, std::int64_t>> counts{};
  Settable<std::map<std::string, std::optional<std::string>>> aliases{};
  Settable<components::GadgetSettings> settings{};
};

bool operator==(const UpdateGadgetRequestBody& a, const UpdateGadgetRequestBody& b);

/// PATCH /gadgets/{gadget_id}.
struct UpdateGadgetRequest {
  std::string gadgetId{};
  UpdateGadgetRequestBody requestBody{};

  using Response = GadgetResponse;
  static const core::Operation& operation();
};

/// PUT /gadgets/{gadget_id}/parts/{part_name}/lock: no body.
struct LockGadgetPartRequest {
  std::string gadgetId{};
  std::string partName{};

  using Response = GadgetResponse;
  static const core::Operation& operation();
};

/// DELETE /gadgets/{gadget_id}: nothing is answered.
struct DeleteGadgetRequest {
  std::string gadgetId{};

  using Response = GadgetNothingResponse;
  static const core::Operation& operation();
};

struct ReportGadgetRequestBody {
  std::optional<std::string> reason{};
  Settable<std::int64_t> severity{};
};

/// POST /gadgets/{gadget_id}/report: the body may be left out.
struct ReportGadgetRequest {
  std::string gadgetId{};
  ReportGadgetRequestBody requestBody{};

  using Response = GadgetNothingResponse;
  static const core::Operation& operation();
};

/// PUT /gadgets/{gadget_id}/parts: the body is a list.
struct ReplaceGadgetPartsRequest {
  std::string gadgetId{};
  std::vector<components::GadgetPart> requestBody{};

  using Response = GadgetNothingResponse;
  static const core::Operation& operation();
};

/// POST /gadgets/wake: a body without fields.
struct WakeGadgetsRequestBody {
  using Response = GadgetNothingResponse;
  static const core::Operation& operation();
};

struct UploadGadgetImageRequestBody {
  std::string file{};
  std::optional<std::string> caption{};
  std::optional<std::int64_t> width{};
};

/// PUT /gadgets/{gadget_id}/image: a form.
struct UploadGadgetImageRequest {
  std::string gadgetId{};
  UploadGadgetImageRequestBody requestBody{};

  using Response = GadgetNothingResponse;
  static const core::Operation& operation();
};

/// GET /gadgets/{gadget_id}/manual: a text.
struct GetGadgetManualRequest {
  std::string gadgetId{};

  using Response = GadgetManualResponse;
  static const core::Operation& operation();
};

}  // namespace operations
}  // namespace clerk::backend
