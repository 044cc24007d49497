#include "models/json_reader.hpp"

#include <algorithm>

namespace clerk::backend::models {
namespace {

constexpr std::size_t maxKept = std::size_t{16} << 10U;

// The same JSON with every number in the range that simdjson reads: it refuses integers beyond 64 bits, where
// nlohmann's parser takes the nearest double.
std::string withReadableNumbers(std::string_view text) {
  // It would take this for the end of the text.
  if (text.find('\0') != std::string_view::npos) throw ReadError("the body is not JSON");
  bool tooDeep = false;
  const auto limitDepth = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
    tooDeep = tooDeep || depth > maxDepth;
    return !tooDeep;  // false: what follows is not kept
  };
  const auto json = nlohmann::json::parse(text.begin(), text.end(), limitDepth, false);
  if (tooDeep) throw ReadError("the JSON is nested too deeply");
  if (json.is_discarded()) throw ReadError("the body is not JSON");
  return json.dump();
}

}  // namespace

JsonDocument::JsonDocument(std::string_view text) {
  // The thread's parser keeps its memory, about 14 times the text, for the next answer.
  thread_local simdjson::dom::parser kept;
  if (text.size() > maxKept) ownParser_ = std::make_unique<simdjson::dom::parser>();
  auto& parser = ownParser_ ? *ownParser_ : kept;
  if (parser.capacity() < text.size() && parser.allocate(text.size(), maxDepth + 1) != simdjson::SUCCESS) {
    throw std::bad_alloc();
  }
  auto error = parser.parse(text.data(), text.size()).get(root_);
  if (error != simdjson::SUCCESS && error != simdjson::DEPTH_ERROR) {
    error = parser.parse(withReadableNumbers(text)).get(root_);
  }
  if (error == simdjson::DEPTH_ERROR) throw ReadError("the JSON is nested too deeply");
  if (error != simdjson::SUCCESS) throw ReadError("the body is not JSON");
}

nlohmann::json copyOf(Json value) {
  using Type = simdjson::dom::element_type;
  switch (value.type()) {
    case Type::OBJECT: {
      auto object = nlohmann::json::object();
      for (const auto member : simdjson::dom::object(value)) object[std::string(member.key)] = copyOf(member.value);
      return object;
    }
    case Type::ARRAY: {
      auto array = nlohmann::json::array();
      for (const auto element : simdjson::dom::array(value)) array.push_back(copyOf(element));
      return array;
    }
    case Type::STRING:
      return std::string(std::string_view(value));
    case Type::INT64:
      // As nlohmann's own parser has it, so that values compare and print the same.
      if (std::int64_t(value) >= 0) return static_cast<std::uint64_t>(std::int64_t(value));
      return std::int64_t(value);
    case Type::UINT64:
      return std::uint64_t(value);
    case Type::DOUBLE:
      return double(value);
    case Type::BOOL:
      return bool(value);
    case Type::NULL_VALUE:
      return nullptr;
  }
  return nullptr;
}

bool readValue(Json from, std::string& to) {
  std::string_view text;
  if (from.get(text) != simdjson::SUCCESS) return false;
  to = text;
  return true;
}

bool readValue(Json from, std::int64_t& to) { return from.get(to) == simdjson::SUCCESS; }

ObjectReader::ObjectReader(Json json) {
  simdjson::dom::object object;
  if (json.get(object) != simdjson::SUCCESS) throw ReadError("the JSON is not an object");
  members_.reserve(object.size());
  for (const auto member : object) members_.push_back({member.key, member.value, false});
}

ObjectReader::Member* ObjectReader::find(std::string_view name) {
  // The last one of a name counts, as in nlohmann's parser and in JavaScript's.
  const auto found = std::find_if(members_.rbegin(), members_.rend(), [&](const Member& m) { return m.name == name; });
  if (found == members_.rend()) return nullptr;
  found->taken = true;
  return &*found;
}

}  // namespace clerk::backend::models
