#include "store.hpp"

#include "text.hpp"

#include <algorithm>

namespace clerk::backend_testing {

using nlohmann::json;

std::string Table::newId() {
  std::string id;
  do id = prefix_ + std::to_string(++lastNumber_);
  while (positions_.count(id) != 0);
  return id;
}

json* Table::find(const std::string& key) {
  const auto found = positions_.find(key);
  return found == positions_.end() ? nullptr : &rows_.at(found->second);
}

json& Table::at(const std::string& key) {
  if (auto* object = find(key)) return *object;
  throw notFound(words_);
}

json& Table::put(const std::string& key, json object) {
  if (auto* present = find(key)) {
    present->swap(object);
    return *present;
  }
  const auto position = rows_.empty() ? 0 : rows_.rbegin()->first + 1;
  positions_.emplace(key, position);
  auto& row = rows_.emplace(position, std::move(object)).first->second;
  keys_.emplace(&row, key);
  return row;
}

void Table::erase(const std::string& key) {
  const auto found = positions_.find(key);
  if (found == positions_.end()) return;
  const auto row = rows_.find(found->second);
  keys_.erase(&row->second);
  rows_.erase(row);
  positions_.erase(found);
}

Objects Table::oldestFirst() {
  Objects objects;
  for (auto& [position, object] : rows_) objects.push_back(&object);
  return objects;
}

json deletedObject(const std::string& object, const std::string& id) {
  return {{"object", object}, {"id", id}, {"deleted", true}};
}

json fresh(const std::string& object, const std::string& id) {
  const auto time = now();
  return {{"object", object}, {"id", id}, {"created_at", time}, {"updated_at", time}};
}

std::string ticketUrl(const Store& store, const std::string& ticket) {
  return store.url + "/tickets/accept?ticket=" + ticket;
}

std::optional<std::string> ticketIn(std::string_view target) {
  const auto mark = std::min(target.find('?'), target.size());
  if (target.substr(0, mark) != "/v1/tickets/accept") return std::nullopt;
  target = target.substr(0, target.find('#'));
  for (const auto parameter : split(target.substr(std::min(mark + 1, target.size())), "&")) {
    constexpr std::string_view name = "ticket=";
    if (parameter.substr(0, name.size()) == name) return decoded(parameter.substr(name.size()));
  }
  return "";
}

void takeOver(json& object, const json& body, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (const auto found = body.find(name); found != body.end()) object[name] = *found;
  }
}

namespace {

constexpr const char* kindsOfMetadata[] = {"public_metadata", "private_metadata", "unsafe_metadata"};

}  // namespace

void mergeMetadata(json& object, const json& body) {
  for (const char* kind : kindsOfMetadata) {
    const auto found = body.find(kind);
    if (found != body.end() && found->is_object()) object[kind].merge_patch(*found);
  }
}

void replaceMetadata(json& object, const json& body) {
  for (const char* kind : kindsOfMetadata) {
    if (const auto found = body.find(kind); found != body.end())
      object[kind] = found->is_null() ? json::object() : *found;
  }
}

std::int64_t integerOf(const json& object, const char* name, std::int64_t otherwise) {
  const auto found = object.find(name);
  return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : otherwise;
}

void touch(json& object) { object["updated_at"] = now(); }

bool isListed(const std::vector<std::string>& wanted, const std::string& id) {
  bool onlySome = false;
  bool found = false;
  for (const auto& one : wanted) {
    if (one == '-' + id) return false;
    if (one.empty() || one.front() != '-') onlySome = true;
    if (one == id) found = true;
  }
  return found || !onlySome;
}

bool isWithin(const Call& call, const json& object, const std::string& member) {
  const auto after = call.integer(member + "_after");
  const auto before = call.integer(member + "_before");
  if (!after && !before) return true;
  const auto found = object.find(member);
  if (found == object.end() || !found->is_number()) return false;
  return (!after || *found > *after) && (!before || *found < *before);
}

void sort(const Call& call, Objects& objects, std::initializer_list<std::string_view> members,
          const std::function<json(const json&, const std::string&)>& value) {
  auto by = call.text("order_by").value_or("-created_at");
  const bool descending = !by.empty() && by.front() == '-';
  if (!by.empty() && (by.front() == '-' || by.front() == '+')) by.erase(0, 1);
  if (std::find(members.begin(), members.end(), by) == members.end()) throw badValue("order_by");
  std::vector<std::pair<json, json*>> sorted;
  for (auto* object : objects) sorted.emplace_back(value(*object, by), object);
  if (descending) std::reverse(sorted.begin(), sorted.end());  // the newest first also among equals
  std::stable_sort(sorted.begin(), sorted.end(), [descending](const auto& a, const auto& b) {
    return descending ? b.first < a.first : a.first < b.first;
  });
  std::transform(sorted.begin(), sorted.end(), objects.begin(), [](const auto& one) { return one.second; });
}

void sort(const Call& call, Objects& objects, std::initializer_list<std::string_view> members) {
  sort(call, objects, members, [](const json& object, const std::string& member) {
    const auto found = object.find(member);
    return found == object.end() ? json() : *found;
  });
}

Objects pageOf(const Call& call, const Objects& objects) {
  std::int64_t limit = 10;
  for (const auto& parameter : call.operation.query) {
    if (parameter.name != "limit" || !parameter.range) continue;
    const auto asked = call.integer("limit").value_or(limit);
    if (asked <= parameter.range->second) limit = asked;
  }
  const auto offset = call.integer("offset").value_or(0);
  if (offset < 0) throw badValue("offset");
  const auto size = static_cast<std::int64_t>(objects.size());
  const auto first = std::min(offset, size);
  const auto last = first + std::min(limit, size - first);
  return {objects.begin() + first, objects.begin() + last};
}

json paged(const Call& call, const Objects& objects, const Shown& shown) {
  auto data = listed(pageOf(call, objects), shown);
  for (const auto& parameter : call.operation.query) {
    if (parameter.name == "paginated" && !call.flag("paginated").value_or(false)) return data;
  }
  return {{"data", std::move(data)}, {"total_count", objects.size()}};
}

json listed(const Objects& objects, const Shown& shown) {
  auto data = json::array();
  for (const auto* object : objects) data.push_back(shown(*object));
  return data;
}

}  // namespace clerk::backend_testing
