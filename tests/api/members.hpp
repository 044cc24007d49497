#pragma once

// Models to JSON and back by the names that the description gives, without the tables of the library.

#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace clerk::backend::api_test {

using nlohmann::json;

template <class T>
json observed(T& value);
template <class T>
void fill(T& value, const json& from);

/// Collects what the members of a model hold; those that hold nothing are left out.
class Observer {
 public:
  template <class T>
  void operator()(const char* name, T& member) {
    result_[name] = observed(member);
  }
  template <class T>
  void operator()(const char* name, std::optional<T>& member) {
    if (member) result_[name] = observed(*member);
  }
  template <class T>
  void operator()(const char* name, Settable<T>& member) {
    if (member.hasValue()) result_[name] = observed(*member);
    else if (member.isNull()) result_[name] = nullptr;
  }
  void others(std::map<std::string, json>& members) {
    for (auto& [name, value] : members) result_[name] = value;
  }
  json take() { return std::move(result_); }

 private:
  json result_ = json::object();
};

/// Gives members what the JSON has for them; the others stay.
class Filler {
 public:
  explicit Filler(json from) : from_(std::move(from)) {}

  template <class T>
  void operator()(const char* name, T& member) {
    const auto found = from_.find(name);
    if (found == from_.end()) return;
    fill(member, *found);
    from_.erase(found);
  }
  void others(std::map<std::string, json>& members) {
    for (const auto& [name, value] : from_.items()) members[name] = value;
    from_.clear();
  }
  /// What no member took.
  const json& left() const { return from_; }

 private:
  json from_;
};

template <class T>
struct Members {
  static json observe(T& value) {
    if constexpr (std::is_class_v<T>) {
      if constexpr (std::is_base_of_v<OpenEnum<T>, T>) {
        return value.value();
      } else {
        Observer observer;
        visit(observer, value);
        return observer.take();
      }
    } else {
      return value;
    }
  }
  static void set(T& value, const json& from) {
    if constexpr (std::is_class_v<T>) {
      if constexpr (std::is_base_of_v<OpenEnum<T>, T>) {
        value = T(from.get<std::string>());
      } else {
        Filler filler(from);
        visit(filler, value);
        if (!filler.left().empty()) throw std::logic_error("no member takes " + filler.left().dump());
      }
    } else {
      value = from.get<T>();
    }
  }
};

template <>
struct Members<std::string> {
  static json observe(const std::string& value) { return value; }
  static void set(std::string& value, const json& from) { value = from.get<std::string>(); }
};

template <>
struct Members<json> {
  static json observe(const json& value) { return value; }
  static void set(json& value, const json& from) { value = from; }
};

template <class T>
struct Members<std::optional<T>> {
  static json observe(std::optional<T>& value) { return value ? observed(*value) : json(); }
  static void set(std::optional<T>& value, const json& from) {
    if (from.is_null()) value.reset();
    else fill(value.emplace(), from);
  }
};

template <class T>
struct Members<Settable<T>> {
  static void set(Settable<T>& value, const json& from) {
    if (from.is_null()) value = nullptr;
    else fill(value.emplace(), from);
  }
};

template <class T>
struct Members<std::vector<T>> {
  static json observe(std::vector<T>& list) {
    auto result = json::array();
    for (auto& each : list) result.push_back(observed(each));
    return result;
  }
  static void set(std::vector<T>& list, const json& from) {
    list.resize(from.size());
    for (std::size_t at = 0; at < from.size(); ++at) fill(list[at], from[at]);
  }
};

template <class T>
struct Members<std::map<std::string, T>> {
  static json observe(std::map<std::string, T>& map) {
    auto result = json::object();
    for (auto& [name, value] : map) result[name] = observed(value);
    return result;
  }
  static void set(std::map<std::string, T>& map, const json& from) {
    for (const auto& [name, value] : from.items()) fill(map[name], value);
  }
};

template <class... T>
struct Members<std::variant<T...>> {
  static json observe(std::variant<T...>& value) {
    return std::visit([](auto& held) { return observed(held); }, value);
  }
};

template <class T>
json observed(T& value) {
  return Members<T>::observe(value);
}

template <class T>
void fill(T& value, const json& from) {
  Members<T>::set(value, from);
}

}  // namespace clerk::backend::api_test
