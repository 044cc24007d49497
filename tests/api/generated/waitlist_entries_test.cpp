// Generated from api/waitlistEntries.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/waitlist_entries.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::WaitlistEntry& of) {
  at("id", of.id);
  at("email_address", of.emailAddress);
  at("status", of.status);
  at("invitation", of.invitation);
  at("is_locked", of.isLocked);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::BulkWaitlistEntry& of) {
  at("email_address", of.emailAddress);
  at("notify", of.notify);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateWaitlistEntryRequestBody& of) {
  at("email_address", of.emailAddress);
  at("notify", of.notify);
}

template <class Visitor>
void visit(Visitor& at, operations::InviteWaitlistEntryRequestBody& of) {
  at("ignore_existing", of.ignoreExisting);
}

template <class Visitor>
void visit(Visitor& at, operations::ListWaitlistEntriesRequest& of) {
  at("status", of.status);
  at("query", of.query);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateBulkWaitlistEntriesRequest& of) {
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteWaitlistEntryRequest& of) {
  at("waitlist_entry_id", of.waitlistEntryId);
}

template <class Visitor>
void visit(Visitor& at, operations::InviteWaitlistEntryRequest& of) {
  at("waitlist_entry_id", of.waitlistEntryId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::RejectWaitlistEntryRequest& of) {
  at("waitlist_entry_id", of.waitlistEntryId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedWaitlistEntries = [] {
  add<operations::ListWaitlistEntriesRequest>(
      "waitlistEntries.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.waitlistEntries.list(request); },
      &operations::ListWaitlistEntriesResponse::waitlistEntries);
  add<operations::CreateWaitlistEntryRequestBody>(
      "waitlistEntries.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.waitlistEntries.create(request); },
      &operations::CreateWaitlistEntryResponse::waitlistEntry);
  add<operations::CreateBulkWaitlistEntriesRequest>(
      "waitlistEntries.bulkCreate",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.waitlistEntries.bulkCreate(request.requestBody);
      },
      &operations::CreateBulkWaitlistEntriesResponse::waitlistEntryList);
  add<operations::DeleteWaitlistEntryRequest>(
      "waitlistEntries.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.waitlistEntries.remove(request.waitlistEntryId);
      },
      &operations::DeleteWaitlistEntryResponse::deletedObject);
  add<operations::InviteWaitlistEntryRequest>(
      "waitlistEntries.invite",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.waitlistEntries.invite(request.waitlistEntryId, request.requestBody);
      },
      &operations::InviteWaitlistEntryResponse::waitlistEntry);
  add<operations::RejectWaitlistEntryRequest>(
      "waitlistEntries.reject",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.waitlistEntries.reject(request.waitlistEntryId);
      },
      &operations::RejectWaitlistEntryResponse::waitlistEntry);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
