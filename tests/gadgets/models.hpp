#pragma once

// A resource that the service does not have: its models use every kind of member, with every presence.

#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace clerk::backend::components {

class GadgetStatus : public OpenEnum<GadgetStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Ready{"ready"};
  static constexpr Known Broken{"broken"};
};

/// Also part of bodies.
struct GadgetPart {
  std::string name{};               // strict
  std::int64_t amount{};            // promised
  std::vector<std::string> tags{};  // promised
  std::optional<nlohmann::json> data{};
};

/// Keeps members of other names; also part of bodies.
struct GadgetSettings {
  std::string mode{};  // promised
  std::optional<std::int64_t> level{};
  std::optional<bool> locked{};  // strict if set
  std::map<std::string, nlohmann::json> additionalProperties{};
};

/// Told apart by `object`: "gadget_user" and "gadget_team".
struct GadgetUser {
  std::string object{};  // promised
  std::string id{};      // strict
  std::string email{};   // promised
};
struct GadgetTeam {
  std::string object{};  // promised
  std::string id{};      // strict
  std::int64_t seats{};  // promised
};
using GadgetOwner = std::variant<GadgetUser, GadgetTeam, nlohmann::json>;

/// Told apart by their strict members: `digits`; `serial` and `color`.
struct GadgetPin {
  std::string digits{};
};
struct GadgetBadge {
  std::int64_t serial{};
  std::string color{};
  std::vector<std::string> doors{};  // promised
};
using GadgetKey = std::variant<GadgetPin, GadgetBadge, nlohmann::json>;

struct Gadget {
  std::string id{};                             // strict
  std::int64_t size{};                          // strict
  std::optional<std::string> ownerId{};         // strict, may be null
  std::optional<bool> revoked{};                // strict if set
  GadgetStatus status{};                        // promised
  double weight{};                              // promised
  bool active{};                                // promised
  std::optional<std::string> label{};           // promised, may be null
  nlohmann::json metadata{};                    // promised
  GadgetPart part{};                            // promised
  std::vector<std::string> tags{};              // promised
  std::map<std::string, std::string> labels{};  // promised
  std::optional<std::string> note{};
  std::optional<std::int64_t> count{};  // may be null
  std::optional<double> ratio{};
  std::optional<bool> visible{};
  std::optional<GadgetStatus> formerStatus{};
  std::optional<nlohmann::json> extra{};
  std::optional<GadgetPart> spare{};  // may be null
  std::vector<std::int64_t> sizes{};
  std::vector<double> ratios{};
  std::vector<GadgetStatus> statuses{};
  std::vector<GadgetPart> parts{};
  std::map<std::string, std::int64_t> counts{};
  std::map<std::string, GadgetPart> partsByName{};
  std::map<std::string, std::optional<std::string>> aliases{};
  GadgetSettings settings{};
  std::optional<GadgetOwner> owner{};  // may be null
  std::vector<GadgetOwner> owners{};
  std::optional<GadgetKey> key{};
};

/// Holds others of its kind, and a union that is always there.
struct GadgetRoom {
  std::string name{};   // promised
  GadgetOwner owner{};  // promised
  std::vector<GadgetRoom> rooms{};
  std::map<std::string, GadgetRoom> roomsByName{};
};

bool operator==(const GadgetPart& a, const GadgetPart& b);
bool operator==(const GadgetSettings& a, const GadgetSettings& b);
bool operator==(const GadgetUser& a, const GadgetUser& b);
bool operator==(const GadgetTeam& a, const GadgetTeam& b);
bool operator==(const GadgetPin& a, const GadgetPin& b);
bool operator==(const GadgetBadge& a, const GadgetBadge& b);
bool operator==(const Gadget& a, const Gadget& b);
bool operator==(const GadgetRoom& a, const GadgetRoom& b);

}  // namespace clerk::backend::components
