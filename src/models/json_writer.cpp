#include "models/json_writer.hpp"

#include "models/limits.hpp"
#include "models/table.hpp"
#include "models/text.hpp"
#include "support/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace clerk::backend::models {
namespace {

[[noreturn]] void refuse(const Path* path, const char* why) {
  const auto name = callersTextOf(path);
  throw std::invalid_argument((name.empty() ? "the body" : name) + " " + why);
}

bool isPlain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

void appendEscaped(std::string& to, char c) {
  static constexpr char digits[] = "0123456789abcdef";
  switch (c) {
    case '"':
    case '\\':
      to += {'\\', c};
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
        writeMembers(codec.as<MapAccess>(), value, path, depth, nullptr);
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
    const auto* const plain = std::find_if_not(text.begin(), text.end(), isPlain);
    if (plain != text.end() && !isUtf8(text)) refuse(path, "is not UTF-8");
    to_.append(text.begin(), plain);
    std::for_each(plain, text.end(), [this](char c) {
      if (isPlain(c) || static_cast<unsigned char>(c) >= 0x80) to_ += c;
      else appendEscaped(to_, c);
    });
    to_ += '"';
  }

  void writeScalar(const Codec& codec, const void* value, const Path* path) {
    try {
      appendText(to_, codec, value);
    } catch (const std::invalid_argument& error) {
      refuse(path, error.what());
    }
  }

  // nlohmann's own writer prints what can be printed; that is made sure of before, because a program that is built with
  // JSON_NOEXCEPTION may share its functions with this library, and would end.
  void writeFreeForm(const nlohmann::json& value, const Path* path, int depth) {
    check(value, path, depth);
    if (const auto* text = value.get_ptr<const nlohmann::json::string_t*>()) writeText(*text, path);
    else to_ += value.dump();
  }

  void check(const nlohmann::json& value, const Path* path, int depth) {
    using Type = nlohmann::json::value_t;
    switch (value.type()) {
      case Type::binary:
      case Type::discarded:
        refuse(path, "has no form in JSON");
      case Type::number_float:
        if (!std::isfinite(*value.get_ptr<const double*>())) refuse(path, "has no form in JSON");
        return;
      case Type::string:
        if (!isUtf8(*value.get_ptr<const std::string*>())) refuse(path, "is not UTF-8");
        return;
      case Type::object:
      case Type::array:
        break;
      default:
        return;
    }
    if (depth > maxDepth) refuse(path, "is nested too deeply");
    for (auto element = value.begin(); element != value.end(); ++element) {
      if (value.is_object() && !isUtf8(element.key())) refuse(path, "is not UTF-8");
      check(*element, path, depth + 1);
    }
  }

  void addName(std::string_view name, const Path* path) {
    if (to_.back() != '{') to_ += ',';
    writeText(name, path);
    to_ += ':';
  }

  void writeObject(const Model& model, const void* value, const Path* path, int depth) {
    to_ += '{';
    for (const auto* field = model.fields; field != model.fields + model.count; ++field) {
      const void* member = field->in(value);
      if (field->is(Presence::otherMembers)) {
        writeMembers(field->codec->as<MapAccess>(), member, path, depth, &model);
        continue;
      }
      if (!isSent(*field, member)) continue;
      const Path step{path, field->text()};
      addName(field->text(), &step);
      write(*field->codec, member, &step, depth + 1);
    }
    to_ += '}';
  }

 public:
  static bool isSent(const Field& field, const void* member) {
    if (field.codec->kind != Kind::optional) return true;
    const auto& access = field.codec->as<OptionalAccess>();
    return access.get(member) != nullptr || access.isNull(member);
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

  /// @param among the model whose further members they are; null where they are a map of their own
  void writeMembers(const MapAccess& access, const void* map, const Path* path, int depth, const Model* among) {
    struct Context {
      Writer* writer;
      const MapAccess* access;
      const Path* path;
      int depth;
      const Model* among;
    };
    const Context context{this, &access, path, depth, among};
    access.forEach(map, const_cast<Context*>(&context), [](void* with, const std::string& name, const void* value) {
      const auto& [writer, members, outer, level, model] = *static_cast<const Context*>(with);
      const Path step{outer, model == nullptr ? std::string_view("members") : std::string_view("additionalProperties")};
      if (model != nullptr) {
        for (std::size_t index = 0; index < model->count; ++index) {
          if (model->fields[index].text() == name) refuse(&step, "has a member with the name of a field");
        }
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
