// Generated from api/waitlistEntries.yaml by api/generate.py; edit that instead.

#include <clerk/backend/waitlist_entries.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field waitlistEntryFields[] = {
    field<&components::WaitlistEntry::id>("id", models::strict),
    field<&components::WaitlistEntry::emailAddress>("email_address", models::promised),
    field<&components::WaitlistEntry::status>("status", models::promised),
    field<&components::WaitlistEntry::invitation>("invitation", models::nullable),
    field<&components::WaitlistEntry::isLocked>("is_locked"),
    field<&components::WaitlistEntry::createdAt>("created_at", models::promised),
    field<&components::WaitlistEntry::updatedAt>("updated_at", models::promised),
    field<&components::WaitlistEntry::object>("object", models::promised),
};

constexpr models::Field bulkWaitlistEntryFields[] = {
    field<&operations::BulkWaitlistEntry::emailAddress>("email_address", models::promised),
    field<&operations::BulkWaitlistEntry::notify>("notify", models::nullable),
};

constexpr models::Field createWaitlistEntryRequestBodyFields[] = {
    field<&operations::CreateWaitlistEntryRequestBody::emailAddress>("email_address", models::promised),
    field<&operations::CreateWaitlistEntryRequestBody::notify>("notify", models::nullable),
};

constexpr models::Field inviteWaitlistEntryRequestBodyFields[] = {
    field<&operations::InviteWaitlistEntryRequestBody::ignoreExisting>("ignore_existing", models::nullable),
};

constexpr models::Field listWaitlistEntriesParameters[] = {
    field<&operations::ListWaitlistEntriesRequest::status>("status"),
    field<&operations::ListWaitlistEntriesRequest::query>("query"),
    field<&operations::ListWaitlistEntriesRequest::orderBy>("order_by"),
    field<&operations::ListWaitlistEntriesRequest::limit>("limit"),
    field<&operations::ListWaitlistEntriesRequest::offset>("offset"),
};

constexpr core::Paging listWaitlistEntriesPaging{core::place<&operations::ListWaitlistEntriesRequest::limit>(),
                                                 core::place<&operations::ListWaitlistEntriesRequest::offset>(), 500};

constexpr models::Field deleteWaitlistEntryParameters[] = {
    field<&operations::DeleteWaitlistEntryRequest::waitlistEntryId>("waitlist_entry_id", models::inPath),
};

constexpr models::Field inviteWaitlistEntryParameters[] = {
    field<&operations::InviteWaitlistEntryRequest::waitlistEntryId>("waitlist_entry_id", models::inPath),
};

constexpr models::Field rejectWaitlistEntryParameters[] = {
    field<&operations::RejectWaitlistEntryRequest::waitlistEntryId>("waitlist_entry_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::WaitlistEntry>::model =
    models::modelOf<components::WaitlistEntry>(waitlistEntryFields);

template <>
const models::Model models::Table<operations::BulkWaitlistEntry>::model =
    models::modelOf<operations::BulkWaitlistEntry>(bulkWaitlistEntryFields);

template <>
const models::Model models::Table<operations::CreateWaitlistEntryRequestBody>::model =
    models::modelOf<operations::CreateWaitlistEntryRequestBody>(createWaitlistEntryRequestBodyFields);

template <>
const models::Model models::Table<operations::InviteWaitlistEntryRequestBody>::model =
    models::modelOf<operations::InviteWaitlistEntryRequestBody>(inviteWaitlistEntryRequestBodyFields);

const core::Operation& operations::ListWaitlistEntriesRequest::operation() {
  static constexpr core::Operation row{"ListWaitlistEntries",
                                       "GET",
                                       "/waitlist_entries",
                                       core::Repeat::safe,
                                       listWaitlistEntriesParameters,
                                       {},
                                       core::page<&operations::ListWaitlistEntriesResponse::waitlistEntries,
                                                  &operations::ListWaitlistEntriesResponse::totalCount>(),
                                       {},
                                       &listWaitlistEntriesPaging};
  return row;
}

const core::Operation& operations::CreateWaitlistEntryRequestBody::operation() {
  static constexpr core::Operation row{"CreateWaitlistEntry",
                                       "POST",
                                       "/waitlist_entries",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateWaitlistEntryRequestBody>(),
                                       core::answer<&operations::CreateWaitlistEntryResponse::waitlistEntry>(),
                                       {400, 422}};
  return row;
}

const core::Operation& operations::CreateBulkWaitlistEntriesRequest::operation() {
  static constexpr core::Operation row{
      "CreateBulkWaitlistEntries",
      "POST",
      "/waitlist_entries/bulk",
      core::Repeat::unsafe,
      {},
      core::body<&operations::CreateBulkWaitlistEntriesRequest::requestBody>(),
      core::answer<&operations::CreateBulkWaitlistEntriesResponse::waitlistEntryList>(),
      {400, 422}};
  return row;
}

const core::Operation& operations::DeleteWaitlistEntryRequest::operation() {
  static constexpr core::Operation row{"DeleteWaitlistEntry",
                                       "DELETE",
                                       "/waitlist_entries/{waitlist_entry_id}",
                                       core::Repeat::safe,
                                       deleteWaitlistEntryParameters,
                                       {},
                                       core::answer<&operations::DeleteWaitlistEntryResponse::deletedObject>(),
                                       {400, 404, 409, 422}};
  return row;
}

const core::Operation& operations::InviteWaitlistEntryRequest::operation() {
  static constexpr core::Operation row{
      "InviteWaitlistEntry",
      "POST",
      "/waitlist_entries/{waitlist_entry_id}/invite",
      core::Repeat::unsafe,
      inviteWaitlistEntryParameters,
      core::body<&operations::InviteWaitlistEntryRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::InviteWaitlistEntryResponse::waitlistEntry>(),
      {400, 404, 409, 422}};
  return row;
}

const core::Operation& operations::RejectWaitlistEntryRequest::operation() {
  static constexpr core::Operation row{"RejectWaitlistEntry",
                                       "POST",
                                       "/waitlist_entries/{waitlist_entry_id}/reject",
                                       core::Repeat::safe,
                                       rejectWaitlistEntryParameters,
                                       {},
                                       core::answer<&operations::RejectWaitlistEntryResponse::waitlistEntry>(),
                                       {400, 404, 409, 422}};
  return row;
}

}  // namespace clerk::backend
