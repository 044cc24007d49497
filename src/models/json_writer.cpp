#include "models/json_writer.hpp"

#include "models/limits.hpp"
#include "models/table.hpp"
#include "models/text.hpp"
#include "support/utf8.hpp"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <stdexcept>

namespace clerk::backend::models {
namespace {

constexpr char tooDeep[] = "is nested too deeply";

[[noreturn]] void refuse(const Path* path, const char* why) {
  const auto name = callersTextOf(path);
  throw std::invalid_argument((name.empty() ? "the body" : name) + " " + why);
}

/// Whether the byte stands in a JSON string as it is and is ASCII.
constexpr bool isPlain(unsigned char byte) { return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\'; }

constexpr std::uint64_t eightOf(unsigned char byte) { return 0x0101010101010101U * byte; }

/// Whether any of eight bytes of ASCII is less than `bound`.
constexpr bool hasLess(std::uint64_t bytes, unsigned char bound) {
  return ((bytes - eightOf(bound)) & ~bytes & eightOf(0x80)) != 0;
}

bool areAllPlain(std::string_view text) {
  constexpr std::size_t width = sizeof(std::uint64_t);
  const auto isPlainAt = [&](std::size_t at) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, width);
    const bool isAscii = (bytes & eightOf(0x80)) == 0;
    return isAscii && !hasLess(bytes, 0x20) && !hasLess(bytes ^ eightOf('"'), 1) && !hasLess(bytes ^ eightOf('\\'), 1);
  };
  if (text.size() < width) {
    return std::all_of(text.begin(), text.end(), [](char c) { return isPlain(static_cast<unsigned char>(c)); });
  }
  for (std::size_t at = 0; at + width < text.size(); at += width) {
    if (!isPlainAt(at)) return false;
  }
  return isPlainAt(text.size() - width);
}

void appendEscaped(std::string& to, char c) {
  static constexpr char digits[] = "0123456789abcdef";
  switch (c) {
    case '"':
    case '\\':
      to += {'\\', c};
      return;
    case '\b':
      to += "\\b";
      return;
    case '\f':
      to += "\\f";
      return;
    case '\n':
      to += "\\n";
      return;
    case '\r':
      to += "\\r";
      return;
    case '\t':
      to += "\\t";
      return;
    default:
      to += {'\\',
             'u',
             '0',
             '0',
             digits[static_cast<unsigned char>(c) >> 4U],
             digits[static_cast<unsigned char>(c) & 15U]};
  }
}

class Writer {
 public:
  explicit Writer(std::string& to) : to_(to) {}

  void write(const Codec& codec, const void* value, const Path* path, int depth) {
    const auto kind = codec.kind;
    if (depth > maxDepth && (kind == Kind::object || kind == Kind::list || kind == Kind::map)) refuse(path, tooDeep);
    switch (codec.kind) {
      case Kind::text:
        return writeText(*static_cast<const std::string*>(value), path);
      case Kind::integer:
      case Kind::number:
      case Kind::boolean:
        return writeScalar(codec, value, path);
      case Kind::json:
        return writeFreeForm(*static_cast<const nlohmann::json*>(value), path, depth);
      case Kind::object:
        return writeObject(codec.as<Model>(), value, path, depth);
      case Kind::list:
        return writeList(codec.as<ListAccess>(), value, path, depth);
      case Kind::map: {
        to_ += '{';
        writeMembers(codec.as<MapAccess>(), value, path, "members", depth, {});
        to_ += '}';
        return;
      }
      case Kind::optional: {
        const auto* inner = &codec;
        const auto* set = valueIn(inner, value);
        if (set == nullptr) to_ += "null";
        else write(*inner, set, path, depth);
        return;
      }
      case Kind::oneOf: {
        const auto& access = codec.as<OneOfAccess>();
        std::size_t index = 0;
        const auto* alternative = access.get(value, index);
        return write(*access.alternatives[index], alternative, path, depth);
      }
    }
  }

 private:
  void writeText(std::string_view text, const Path* path) {
    to_ += '"';
    std::size_t written = 0;
    if (!areAllPlain(text)) {
      if (!isUtf8(text)) refuse(path, "is not UTF-8");
      for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (isPlain(byte) || byte >= 0x80) continue;
        to_.append(text, written, at - written);
        appendEscaped(to_, text[at]);
        written = at + 1;
      }
    }
    to_.append(text, written);
    to_ += '"';
  }

  void writeScalar(const Codec& codec, const void* value, const Path* path) {
    try {
      appendText(to_, codec, value);
    } catch (const std::invalid_argument& error) {
      refuse(path, error.what());
    }
  }

  // As nlohmann's own writer prints it. That one is much code, most of it for numbers, and throws where a program that
  // is built with JSON_NOEXCEPTION may share its functions with this library, and would end.
  void writeFreeForm(const nlohmann::json& value, const Path* path, int depth) {
    using Type = nlohmann::json::value_t;
    switch (value.type()) {
      case Type::null:
        to_ += "null";
        return;
      case Type::boolean:
        to_ += *value.get_ptr<const bool*>() ? "true" : "false";
        return;
      case Type::number_integer:
        return appendInteger(to_, *value.get_ptr<const std::int64_t*>());
      case Type::number_unsigned:
        return appendInteger(to_, *value.get_ptr<const std::uint64_t*>());
      case Type::number_float:
        if (!appendFraction(to_, *value.get_ptr<const double*>())) refuse(path, "has no form in JSON");
        return;
      case Type::string:
        return writeText(*value.get_ptr<const std::string*>(), path);
      case Type::array:
        if (depth > maxDepth) refuse(path, tooDeep);
        to_ += '[';
        for (const auto& element : *value.get_ptr<const nlohmann::json::array_t*>()) {
          if (to_.back() != '[') to_ += ',';
          writeFreeForm(element, path, depth + 1);
        }
        to_ += ']';
        return;
      case Type::object:
        if (depth > maxDepth) refuse(path, tooDeep);
        to_ += '{';
        for (const auto& [name, member] : *value.get_ptr<const nlohmann::json::object_t*>()) {
          addName(name, path);
          writeFreeForm(member, path, depth + 1);
        }
        to_ += '}';
        return;
      default:
        refuse(path, "has no form in JSON");
    }
  }

  void addName(std::string_view name, const Path* path) {
    if (to_.back() != '{') to_ += ',';
    writeText(name, path);
    to_ += ':';
  }

  /// Nothing in the name of a field needs an escape.
  void addFieldName(std::string_view name) {
    if (to_.back() != '{') to_ += ',';
    to_ += '"';
    to_ += name;
    to_ += '"';
    to_ += ':';
  }

  void writeObject(const Model& model, const void* value, const Path* path, int depth) {
    to_ += '{';
    const Among among{&model, fieldsReplaced(model, value)};
    for (const auto* field = model.fields; field != model.fields + model.count; ++field) {
      const void* member = field->in(value);
      if (field->is(Presence::otherMembers)) {
        writeMembers(field->codec->as<MapAccess>(), member, path, "additionalProperties", depth, among);
        continue;
      }
      if (!isSent(*field, member) || among.replaced[static_cast<std::size_t>(field - model.fields)]) continue;
      const Path step{path, field->text()};
      addFieldName(field->text());
      write(*field->codec, member, &step, depth + 1);
    }
    to_ += '}';
  }

 public:
  /// What has to be there and may be null is sent as null where it has no value.
  static bool isSent(const Field& field, const void* member) {
    return field.codec->kind != Kind::optional || field.is(Presence::promised | Presence::nullable) ||
           !hasNothing(*field.codec, member);
  }

 private:
  void writeList(const ListAccess& access, const void* value, const Path* path, int depth) {
    std::size_t count = 0;
    const auto* element = static_cast<const std::byte*>(access.view(value, count));
    to_ += '[';
    for (std::size_t index = 0; index < count; ++index) {
      if (index > 0) to_ += ',';
      const Path step{path, {}, index};
      write(*access.element, element + index * access.stride, &step, depth + 1);
    }
    to_ += ']';
  }

  /// The model whose further members are written, if any, and its fields that they stand for.
  struct Among {
    const Model* model = nullptr;
    std::bitset<maxFields> replaced{};
  };

  // A further member with the name of a field is what the service sent there instead of what the field can hold. It
  // goes back as it came, in the place of a field that has nothing.
  static std::bitset<maxFields> fieldsReplaced(const Model& model, const void* value) {
    struct Context {
      const Model* model;
      const void* value;
      std::bitset<maxFields> replaced;
    };
    Context context{&model, value, {}};
    const auto* others = model.otherMembers();
    if (others == nullptr) return {};
    others->codec->as<MapAccess>().forEach(others->in(value), &context,
                                           [](void* with, const std::string& name, const void*) {
                                             auto& [of, owner, replaced] = *static_cast<Context*>(with);
                                             const auto* field = of->find(name);
                                             if (field != nullptr && hasNothing(*field->codec, field->in(owner))) {
                                               replaced.set(static_cast<std::size_t>(field - of->fields));
                                             }
                                           });
    return context.replaced;
  }

  static bool hasNothing(const Codec& codec, const void* value) {
    switch (codec.kind) {
      case Kind::text:
        return static_cast<const std::string*>(value)->empty();
      case Kind::integer:
        return *static_cast<const std::int64_t*>(value) == 0;
      case Kind::number:
        return *static_cast<const double*>(value) == 0;
      case Kind::boolean:
        return !*static_cast<const bool*>(value);
      case Kind::optional: {
        const auto& access = codec.as<OptionalAccess>();
        return access.get(value) == nullptr && !access.isNull(value);
      }
      default:
        return false;
    }
  }

  void writeMembers(const MapAccess& access, const void* map, const Path* path, std::string_view called, int depth,
                    const Among& among) {
    struct Context {
      Writer* writer;
      const MapAccess* access;
      const Path step;
      int depth;
      const Among& among;
    };
    Context context{this, &access, {path, called}, depth, among};
    access.forEach(map, &context, [](void* with, const std::string& name, const void* value) {
      const auto& [writer, members, step, level, of] = *static_cast<const Context*>(with);
      const auto* field = of.model == nullptr ? nullptr : of.model->find(name);
      if (field != nullptr && !of.replaced[static_cast<std::size_t>(field - of.model->fields)]) {
        refuse(&step, "has a member with the name of a field that is set");
      }
      writer->addName(name, &step);
      writer->write(*members->value, value, &step, level + 1);
    });
  }

  std::string& to_;
};

}  // namespace

void writeJson(std::string& to, const Codec& codec, const void* value, const Path* path) {
  Writer(to).write(codec, value, path, 1);
}

bool isAnythingSet(const Model& model, const void* value) {
  return std::any_of(model.fields, model.fields + model.count, [&](const Field& field) {
    const void* member = field.in(value);
    if (!field.is(Presence::otherMembers)) return Writer::isSent(field, member);
    bool any = false;
    field.codec->as<MapAccess>().forEach(
        member, &any, [](void* found, const std::string&, const void*) { *static_cast<bool*>(found) = true; });
    return any;
  });
}

}  // namespace clerk::backend::models
