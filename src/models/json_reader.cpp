#include "models/json_reader.hpp"

#include "models/json_grammar.hpp"
#include "models/json_parser.hpp"
#include "models/limits.hpp"
#include "models/path.hpp"
#include "models/table.hpp"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <cstring>
#include <limits>
#include <locale>
#include <optional>
#include <sstream>

namespace clerk::backend::models {
namespace {

using ondemand::json_type;

[[noreturn]] void notJson() { throw ReadError("the body is not JSON"); }

/// The value of a result without which nothing can be read on. It stays in the result where that stays: simdjson's
/// values are slow to copy.
template <class Value>
Value& need(simdjson::simdjson_result<Value>& result) {
  if (result.error() != simdjson::SUCCESS) notJson();
  return result.value_unsafe();
}

template <class Value>
Value need(simdjson::simdjson_result<Value>&& result) {
  Value value;
  if (std::move(result).get(value) != simdjson::SUCCESS) notJson();
  return value;
}

/// The members of one object of which something was told, in their order: where in the list it stands, to be taken back
/// where a later member of that name replaces them. Each has a place of its own in the list, so they are few.
struct Told {
  std::string name;
  std::size_t first;
  std::size_t count;
};
using ToldMembers = std::vector<Told>;

/// What a model's fields have come to while its object is read.
struct Progress {
  enum State : std::uint8_t { absent, fits, doesNotFit };

  State states[maxFields] = {};
  std::size_t fitting = 0;  // so many of them
  std::string why;          // of the strict one that did not fit
  ToldMembers told;

  void set(std::size_t index, State state) {
    if (states[index] == fits) --fitting;
    if (state == fits) ++fitting;
    states[index] = state;
  }
};

// What an allocator takes for free-form values, at its peak.

constexpr std::size_t allocated(std::size_t bytes) { return (bytes + 8 + 15) / 16 * 16; }

constexpr std::size_t allocatedText(std::size_t size) { return size > 15 ? allocated(size + 1) : 0; }

constexpr std::size_t sizeOfMember = allocated(4 * sizeof(void*) + sizeof(nlohmann::json::object_t::value_type));
constexpr std::size_t sizeOfElement = 3 * sizeof(nlohmann::json);  // a list that grows is there once more, half as long

class Reader {
 public:
  /// @param end of the text, as the parser has it
  /// @param size of the text: what is kept of it may take a multiple of that
  Reader(const char* end, std::size_t size, std::vector<std::string>& unread)
      : end_(end), budget_(40 * size + (std::size_t{64} << 10U)), unread_(unread) {}

  /// False where the value is of another type; `to` has its default then, or what `renew` has to take back.
  bool read(ondemand::value& value, const Codec& codec, void* to, const Path* path, int depth) {
    if (codec.kind != Kind::optional) return readPresent(value, codec, to, path, depth);
    const auto& access = codec.as<OptionalAccess>();
    if (readPresent(value, *access.value, access.emplace(to), path, depth)) return true;
    access.reset(to);
    return false;
  }

  /// Why something strict did not fit, where more can be said than that it is of the wrong type.
  std::string takeWhy() { return std::exchange(why_, {}); }

 private:
  bool readPresent(ondemand::value& value, const Codec& codec, void* to, const Path* path, int depth) {
    switch (codec.kind) {
      case Kind::text: {
        std::string_view text;
        if (!getText(value, text)) return isOfAnother(value);
        static_cast<std::string*>(to)->assign(text);
        return true;
      }
      case Kind::integer:
        return readInteger(value, *static_cast<std::int64_t*>(to));
      case Kind::number:
        return getDouble(value, *static_cast<double*>(to)) || isOfAnother(value);
      case Kind::boolean:
        return value.get_bool().get(*static_cast<bool*>(to)) == simdjson::SUCCESS || isOfAnother(value);
      case Kind::json:
        return copy(value, *static_cast<nlohmann::json*>(to), depth);
      case Kind::object: {
        if (typeOf(value) != json_type::object || depth > maxDepth) return false;
        auto object = value.get_object();
        return readObject(need(object), codec.as<Model>(), to, path, depth);
      }
      case Kind::list:
        return typeOf(value) == json_type::array && depth <= maxDepth &&
               readList(value, codec.as<ListAccess>(), to, path, depth);
      case Kind::map:
        return typeOf(value) == json_type::object && depth <= maxDepth &&
               readMap(value, codec.as<MapAccess>(), to, path, depth);
      case Kind::oneOf:
        return readOneOf(value, codec.as<OneOfAccess>(), to, path, depth);
      case Kind::optional:
        break;  // none is in another
    }
    return false;
  }

  static json_type typeOf(ondemand::value& value) {
    const auto type = beginsAs(value);
    if (!type) notJson();
    return *type;
  }

  /// False, for a value that is not of the type that was asked for; it has to be of one.
  static bool isOfAnother(ondemand::value& value) {
    static_cast<void>(typeOf(value));
    return false;
  }

  static bool getText(ondemand::value& value, std::string_view& text) {
    const std::string_view token(value.raw_json_token());
    const bool isAlone = token.size() >= 2 && token.front() == '"' && token.back() == '"';
    if (!isAlone || std::memchr(token.data(), '\\', token.size()) != nullptr) {
      return value.get_string().get(text) == simdjson::SUCCESS;
    }
    // With nothing to undo, what stands between the quotes need not be copied first.
    text = token.substr(1, token.size() - 2);
    return value.get_raw_json_string().error() == simdjson::SUCCESS;
  }

  static bool getDouble(ondemand::value& value, double& to) {
    const std::string_view token(value.raw_json_token());
    const auto digits = token.substr(token.substr(0, 1) == "-" ? 1 : 0);
    constexpr std::size_t mostRead = 21;
    if (digits.size() <= mostRead || digits.substr(0, 2) != "0.") {
      return value.get_double().get(to) == simdjson::SUCCESS;
    }
    // Of more than 19 digits behind a leading zero, simdjson 3.0 makes another number.
    if (!isJsonNumber(token)) return false;
    std::istringstream text{std::string(token)};
    text.imbue(std::locale::classic());
    return (text >> to) || std::fabs(to) < 1;  // one too small for a double counts as read, one too large does not
  }

  static bool isNull(ondemand::value& value) {
    const simdjson::simdjson_result<bool> null = value.is_null();
    bool result = false;
    return simdjson::simdjson_result<bool>(null).get(result) == simdjson::SUCCESS && result;
  }

  static bool readInteger(ondemand::value& value, std::int64_t& to) {
    if (value.get_int64().get(to) == simdjson::SUCCESS) return true;
    if (typeOf(value) != json_type::number) return false;
    // Also where it is written as 1.0 or 1e3.
    const auto integer = integerOf(value.raw_json_token());
    to = integer.value_or(to);
    return integer.has_value();
  }

  void charge(std::size_t bytes) {
    if (bytes > budget_) throw ReadError("the body would take too much memory");
    budget_ -= bytes;
  }

  void tell(const Path* path) {
    if (unread_.size() < maxUnread) unread_.push_back(textOf(path));
  }

  /// Notes what was told of a member since the list had that size.
  void note(ToldMembers& told, std::string_view name, std::size_t before) const {
    if (unread_.size() > before) told.push_back({std::string(name), before, unread_.size() - before});
  }

  /// Takes back what was told of a member that a later one of its name replaces.
  void forget(ToldMembers& told, std::string_view name) {
    auto member = std::find_if(told.begin(), told.end(), [&](const Told& each) { return each.name == name; });
    if (member == told.end()) return;
    const auto begin = unread_.begin() + static_cast<std::ptrdiff_t>(member->first);
    unread_.erase(begin, begin + static_cast<std::ptrdiff_t>(member->count));
    const auto count = member->count;
    for (member = told.erase(member); member != told.end(); ++member) member->first -= count;
  }

  // Keys

  /// The name of a member with its escapes undone; nothing where they do not make a text.
  std::optional<std::string_view> nameOf(ondemand::field& field) const {
    const char* begin = field.key().raw();
    const auto* end = static_cast<const char*>(std::memchr(begin, '"', static_cast<std::size_t>(end_ - begin)));
    if (end == nullptr) notJson();
    const auto size = static_cast<std::size_t>(end - begin);
    if (std::memchr(begin, '\\', size) == nullptr) {
      return std::optional<std::string_view>(std::in_place, begin, size);
    }
    const auto raw = rawText(field.key());
    std::string_view name;
    if (field.unescaped_key().get(name) == simdjson::SUCCESS) return name;
    if (!hasJsonEscapes(raw)) notJson();
    return std::nullopt;
  }

  /// Calls `use(name, value)` for each member, in their order; the name is nothing where it is no text.
  template <class Use>
  void forEachMember(ondemand::object& object, Use use) const {
    for (auto result : object) {
      auto& field = need(result);
      const auto name = nameOf(field);
      use(name, field.value());
    }
  }

  // Models

  /// Whether a name is that of the field, as it is written.
  bool isOf(const ondemand::raw_json_string& key, std::string_view name) const {
    return static_cast<std::size_t>(end_ - key.raw()) > name.size() && key.raw()[name.size()] == '"' &&
           std::memcmp(key.raw(), name.data(), name.size()) == 0;
  }

  bool readObject(ondemand::object& object, const Model& model, void* to, const Path* path, int depth) {
    Progress progress;
    const auto* others = model.otherMembers();
    const auto count = others == nullptr ? model.count : model.count - 1;
    std::size_t next = 0;  // members mostly come in the order of the fields
    for (auto result : object) {
      auto& member = need(result);
      bool isKnown = next < count && isOf(member.key(), model.fields[next].text());
      const auto name = isKnown ? std::nullopt : nameOf(member);
      for (std::size_t tried = 0; !isKnown && name && tried < count; ++tried) {
        next = next + 1 < count ? next + 1 : 0;
        isKnown = model.fields[next].text() == *name;
      }
      if (isKnown) {
        readMember(member.value(), model, next, to, path, depth, progress, others);
        next = next + 1 < count ? next + 1 : 0;
      } else if (others != nullptr) {
        readOther(member.value(), *others, name, to, path, depth, progress.told);
      }
    }
    return judge(model, count, path, progress);
  }

  void readMember(ondemand::value& value, const Model& model, std::size_t index, void* to, const Path* path, int depth,
                  Progress& progress, const Field* others) {
    const auto& field = model.fields[index];
    void* member = field.at(to);
    const Path step{path, field.text()};
    if (progress.states[index] != Progress::absent) {
      renew(*field.codec, member);
      forget(progress.told, field.text());
    }
    progress.set(index, Progress::fits);
    if (others != nullptr) others->codec->as<MapAccess>().erase(others->at(to), field.text());
    if (field.codec->kind != Kind::json && isNull(value)) return readNull(field, index, member, progress);
    const auto before = unread_.size();
    const bool fits = read(value, *field.codec, member, &step, depth + 1);
    note(progress.told, field.text(), before);
    if (fits) return;
    renew(*field.codec, member);
    auto why = takeWhy();
    // What is known by name, yet of another type, is kept where there is a place for it and it has not been begun.
    if (others != nullptr && !field.is(Presence::strictIfSet) && isScalar(*field.codec)) {
      return readOther(value, *others, field.text(), to, path, depth, progress.told);
    }
    progress.set(index, Progress::doesNotFit);
    if (field.is(Presence::strictIfSet) && progress.why.empty()) progress.why = std::move(why);
  }

  static bool isScalar(const Codec& codec) {
    const auto kind = codec.kind == Kind::optional ? codec.as<OptionalAccess>().value->kind : codec.kind;
    return kind == Kind::text || kind == Kind::integer || kind == Kind::number || kind == Kind::boolean;
  }

  static void readNull(const Field& field, std::size_t index, void* member, Progress& progress) {
    if (field.codec->kind == Kind::optional) {
      const auto& access = field.codec->as<OptionalAccess>();
      field.is(Presence::nullable) ? access.setNull(member) : access.reset(member);
    } else if (field.codec->kind == Kind::oneOf) {
      const auto& access = field.codec->as<OneOfAccess>();
      access.emplace(member, access.count - 1);
    }
    if (field.is(Presence::promised) && !field.is(Presence::nullable)) {
      progress.set(index, Progress::doesNotFit);
    }
  }

  void readOther(ondemand::value& value, const Field& others, std::optional<std::string_view> name, void* to,
                 const Path* path, int depth, ToldMembers& told) {
    readEntry(value, others.codec->as<MapAccess>(), others.at(to), name, path, depth, told);
  }

  void readEntry(ondemand::value& value, const MapAccess& access, void* map, std::optional<std::string_view> name,
                 const Path* path, int depth, ToldMembers& told) {
    // The name may lie in memory that reading the value takes.
    const std::string key(name.value_or("*"));
    const Path step{path, key};
    if (!name) return tell(&step);
    charge(access.nodeSize);
    forget(told, key);
    const auto before = unread_.size();
    void* entry = access.insert(map, key);
    if (access.value->kind == Kind::optional && isNull(value)) {
      access.value->as<OptionalAccess>().setNull(entry);
    } else if (!read(value, *access.value, entry, &step, depth + 1)) {
      why_.clear();
      access.erase(map, key);
      tell(&step);
    }
    note(told, key, before);
  }

  /// Tells what was promised and did not come; false where that was strict.
  bool judge(const Model& model, std::size_t count, const Path* path, Progress& progress) {
    if (progress.fitting == count) return true;
    for (std::size_t index = 0; index < count; ++index) {
      const auto& field = model.fields[index];
      const bool missing = progress.states[index] == Progress::absent && field.is(Presence::promised);
      if (!missing && progress.states[index] != Progress::doesNotFit) continue;
      const Path step{path, field.text()};
      if (!field.is(Presence::strictIfSet)) {
        tell(&step);
        continue;
      }
      if (missing) why_ = "the required field " + textOf(&step) + " is missing";
      else if (!progress.why.empty()) why_ = std::move(progress.why);
      else why_ = "the field " + textOf(&step) + " is of the wrong type";
      return false;
    }
    return true;
  }

  static void renew(const Codec& codec, void* to) {
    switch (codec.kind) {
      case Kind::text:
        return static_cast<std::string*>(to)->clear();
      case Kind::integer:
        *static_cast<std::int64_t*>(to) = 0;
        return;
      case Kind::number:
        *static_cast<double*>(to) = 0;
        return;
      case Kind::boolean:
        *static_cast<bool*>(to) = false;
        return;
      case Kind::json:
        *static_cast<nlohmann::json*>(to) = nullptr;
        return;
      case Kind::object:
        return codec.as<Model>().renew(to);
      case Kind::list:
        codec.as<ListAccess>().renew(to, 0);
        return;
      case Kind::map:
        return codec.as<MapAccess>().clear(to);
      case Kind::optional:
        return codec.as<OptionalAccess>().reset(to);
      case Kind::oneOf:
        codec.as<OneOfAccess>().emplace(to, 0);
    }
  }

  // A list is read whole or not at all, since its elements have no names; of a map only what does not fit is left out.

  bool readList(ondemand::value& value, const ListAccess& access, void* to, const Path* path, int depth) {
    auto items = value.get_array();
    auto& array = need(items);
    const auto count = need(array.count_elements());
    if (count > std::numeric_limits<std::size_t>::max() / access.stride) notJson();
    charge(count * access.stride);
    auto* element = static_cast<std::byte*>(access.renew(to, count));
    std::size_t index = 0;
    for (auto result : array) {
      auto& each = need(result);
      if (index == count) notJson();
      const Path step{path, {}, index};
      if (!read(each, *access.element, element + index * access.stride, &step, depth + 1)) {
        if (why_.empty()) why_ = "the field " + textOf(&step) + " is of the wrong type";
        access.renew(to, 0);
        return false;
      }
      ++index;
    }
    if (index != count) notJson();
    return true;
  }

  bool readMap(ondemand::value& value, const MapAccess& access, void* to, const Path* path, int depth) {
    auto object = value.get_object();
    ToldMembers told;
    forEachMember(need(object), [&](std::optional<std::string_view> name, ondemand::value& each) {
      readEntry(each, access, to, name, path, depth, told);
    });
    return true;
  }

  // Unions: the model that `object` names, else the first whose strict fields are all there, else the JSON itself.

  bool readOneOf(ondemand::value& value, const OneOfAccess& access, void* to, const Path* path, int depth) {
    const auto json = access.count - 1;
    if (typeOf(value) != json_type::object) {
      return copy(value, *static_cast<nlohmann::json*>(access.emplace(to, json)), depth);
    }
    if (depth > maxDepth) return false;
    auto members = value.get_object();
    auto& object = need(members);
    const auto index = choose(object, access);
    static_cast<void>(need(object.reset()));
    void* alternative = access.emplace(to, index);
    if (index == json) {
      auto& copied = *static_cast<nlohmann::json*>(alternative);
      copied = JsonType::object;
      return fillObject(object, copied.get_ref<nlohmann::json::object_t&>(), depth);
    }
    return readObject(object, access.alternatives[index]->as<Model>(), alternative, path, depth);
  }

  // Goes through the object once more. Nothing with escapes is undone here: the parser has room to do it once.
  // NOLINTNEXTLINE(readability-function-cognitive-complexity)
  std::size_t choose(ondemand::object& object, const OneOfAccess& access) const {
    const auto models = access.count - 1;
    std::bitset<maxAlternatives> named;
    std::bitset<maxAlternatives> excluded;
    std::bitset<maxFields> seen[maxAlternatives];
    for (auto result : object) {
      auto& field = need(result);
      const auto name = asciiOf(rawText(field.key()));
      if (!name) continue;
      const auto type = typeOf(field.value());
      const std::string_view token(field.value().raw_json_token());
      const bool isTag = *name == "object" && type == json_type::string;
      const auto tag = isTag ? asciiOf(rawText(need(field.value().get_raw_json_string()))) : std::nullopt;
      for (std::size_t index = 0; index < models; ++index) {
        const auto& model = access.alternatives[index]->as<Model>();
        if (isTag && model.tag != nullptr) {
          named.set(index, tag && *tag == model.tag);
          excluded.set(index, !named[index]);
        }
        for (std::size_t at = 0; at < model.count; ++at) {
          if (model.fields[at].text() == *name) seen[index].set(at, mayFit(*model.fields[at].codec, type, token));
        }
      }
    }
    std::size_t chosen = models;
    for (std::size_t index = models; index-- > 0;) {
      bool anyStrict = false;
      if (!hasStrict(access.alternatives[index]->as<Model>(), seen[index], anyStrict)) continue;
      if (named[index]) return index;
      if (anyStrict && !excluded[index]) chosen = index;
    }
    return chosen;
  }

  static bool hasStrict(const Model& model, const std::bitset<maxFields>& seen, bool& any) {
    for (std::size_t at = 0; at < model.count; ++at) {
      if (!model.fields[at].is(Presence::strict)) continue;
      any = true;
      if (!seen[at]) return false;
    }
    return true;
  }

  /// Whether a value of that type can be one of the codec's, as far as type and token tell.
  static bool mayFit(const Codec& codec, json_type type, std::string_view token) {
    switch (codec.kind) {
      case Kind::text:
        return type == json_type::string;
      case Kind::integer:
        return type == json_type::number && integerOf(token);
      case Kind::number:
        return type == json_type::number;
      case Kind::boolean:
        return type == json_type::boolean;
      case Kind::object:
      case Kind::map:
        return type == json_type::object;
      case Kind::list:
        return type == json_type::array;
      case Kind::optional:
        return type == json_type::null || mayFit(*codec.as<OptionalAccess>().value, type, token);
      default:
        return true;
    }
  }

  /// What stands between the quotes, escapes as they are.
  std::string_view rawText(const ondemand::raw_json_string& string) const {
    const char* begin = string.raw();
    const char* end = begin;
    while (end < end_ && *end != '"') end += *end == '\\' ? 2 : 1;
    if (end >= end_) notJson();
    return {begin, static_cast<std::size_t>(end - begin)};
  }

  // Free-form values. Each is made where it is to be, empty and of its type, and filled there: that takes less than to
  // move it.

  using JsonType = nlohmann::json::value_t;

  /// Null for a number, which is assigned.
  static JsonType emptyOf(ondemand::value& value) {
    switch (typeOf(value)) {
      case json_type::object:
        return JsonType::object;
      case json_type::array:
        return JsonType::array;
      case json_type::string:
        return JsonType::string;
      case json_type::boolean:
        return JsonType::boolean;
      default:
        return JsonType::null;
    }
  }

  bool copy(ondemand::value& value, nlohmann::json& to, int depth) {
    to = emptyOf(value);
    return fill(value, to, depth);
  }

  /// @param to as `emptyOf` has it
  bool fill(ondemand::value& value, nlohmann::json& to, int depth) {
    switch (to.type()) {
      case JsonType::object: {
        auto object = value.get_object();
        return fillObject(need(object), to.get_ref<nlohmann::json::object_t&>(), depth);
      }
      case JsonType::array:
        return fillArray(value, to.get_ref<nlohmann::json::array_t&>(), depth);
      case JsonType::string: {
        std::string_view text;
        if (!getText(value, text)) {
          if (!hasJsonEscapes(rawText(need(value.get_raw_json_string())))) notJson();
          return false;  // half of a surrogate pair
        }
        charge(allocated(sizeof(std::string)) + allocatedText(text.size()));
        to.get_ref<std::string&>().assign(text);
        return true;
      }
      case JsonType::boolean:
        if (value.get_bool().get(to.get_ref<bool&>()) != simdjson::SUCCESS) notJson();
        return true;
      default:
        if (typeOf(value) == json_type::number) return copyNumber(value, to);
        if (!isNull(value)) notJson();
        return true;
    }
  }

  bool fillObject(ondemand::object& object, nlohmann::json::object_t& to, int depth) {
    if (depth > maxDepth) return false;
    charge(allocated(sizeof(nlohmann::json::object_t)));
    bool whole = true;
    forEachMember(object, [&](std::optional<std::string_view> name, ondemand::value& each) {
      if (!whole) return;
      if (!name) {
        whole = false;
        return;
      }
      charge(sizeOfMember + allocatedText(name->size()));
      const auto before = to.size();
      auto& member = to.emplace_hint(to.end(), std::piecewise_construct, std::forward_as_tuple(*name),
                                     std::forward_as_tuple(emptyOf(each)))
                         ->second;
      whole = to.size() > before ? fill(each, member, depth + 1) : copy(each, member, depth + 1);
    });
    return whole;
  }

  bool fillArray(ondemand::value& value, nlohmann::json::array_t& to, int depth) {
    if (depth > maxDepth) return false;
    charge(allocated(sizeof(nlohmann::json::array_t)));
    auto array = value.get_array();
    bool whole = true;
    for (auto result : need(array)) {
      auto& each = need(result);
      if (!whole) continue;
      charge(sizeOfElement);
      whole = fill(each, to.emplace_back(emptyOf(each)), depth + 1);
    }
    return whole;
  }

  static bool copyNumber(ondemand::value& value, nlohmann::json& to) {
    std::int64_t integer = 0;
    std::uint64_t natural = 0;
    double number = 0;
    // As nlohmann's own parser has it, so that values compare and print the same.
    if (value.get_uint64().get(natural) == simdjson::SUCCESS) to = natural;
    else if (value.get_int64().get(integer) == simdjson::SUCCESS) to = integer;
    else if (getDouble(value, number) && std::isfinite(number)) to = number;
    else if (!isJsonNumber(std::string_view(value.raw_json_token()))) notJson();
    else return false;  // beyond what a double holds
    return true;
  }

  const char* const end_;
  std::size_t budget_;
  std::vector<std::string>& unread_;
  std::string why_;
};

const char* nounOf(Kind kind) { return kind == Kind::list ? "the JSON is not an array" : "the JSON is not an object"; }

}  // namespace

void readJson(std::string_view text, const Codec& codec, void* to, std::vector<std::string>& unread) {
  const BorrowedParser parser;
  auto& document = parser->begin(text);
  auto array = document.get_array();
  Reader reader(parser->end(), text.size(), unread);
  std::size_t count = 0;
  bool fits = false;
  for (auto result : need(array)) {
    auto& value = need(result);
    if (++count > 1) notJson();
    fits = reader.read(value, codec, to, nullptr, 1);
  }
  if (count != 1 || document.current_location().error() != simdjson::OUT_OF_BOUNDS) notJson();
  if (fits) return;
  if (codec.kind == Kind::json) {
    *static_cast<nlohmann::json*>(to) = nullptr;
    unread.emplace_back();
    return;
  }
  auto why = reader.takeWhy();
  throw ReadError(why.empty() ? std::string(nounOf(codec.kind)) : why);
}

}  // namespace clerk::backend::models
