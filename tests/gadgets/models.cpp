#include "gadgets/tables.hpp"

#include <tuple>

namespace clerk::backend {

using models::field;
using models::modelOf;

namespace components {
namespace {

constexpr models::Field partFields[] = {
    field<&GadgetPart::name>("name", models::strict),
    field<&GadgetPart::amount>("amount", models::promised),
    field<&GadgetPart::tags>("tags", models::promised),
    field<&GadgetPart::data>("data"),
};

constexpr models::Field settingsFields[] = {
    field<&GadgetSettings::mode>("mode", models::promised),
    field<&GadgetSettings::level>("level"),
    field<&GadgetSettings::locked>("locked", models::strictIfSet),
    field<&GadgetSettings::additionalProperties>("*", models::otherMembers),
};

constexpr models::Field userFields[] = {
    field<&GadgetUser::object>("object", models::promised),
    field<&GadgetUser::id>("id", models::strict),
    field<&GadgetUser::email>("email", models::promised),
};

constexpr models::Field teamFields[] = {
    field<&GadgetTeam::object>("object", models::promised),
    field<&GadgetTeam::id>("id", models::strict),
    field<&GadgetTeam::seats>("seats", models::promised),
};

constexpr models::Field pinFields[] = {field<&GadgetPin::digits>("digits", models::strict)};

constexpr models::Field badgeFields[] = {
    field<&GadgetBadge::serial>("serial", models::strict),
    field<&GadgetBadge::color>("color", models::strict),
    field<&GadgetBadge::doors>("doors", models::promised),
};

constexpr models::Field gadgetFields[] = {
    field<&Gadget::id>("id", models::strict),
    field<&Gadget::size>("size", models::strict),
    field<&Gadget::ownerId>("owner_id", models::strict | models::nullable),
    field<&Gadget::revoked>("revoked", models::strictIfSet),
    field<&Gadget::status>("status", models::promised),
    field<&Gadget::weight>("weight", models::promised),
    field<&Gadget::active>("active", models::promised),
    field<&Gadget::label>("label", models::promised | models::nullable),
    field<&Gadget::metadata>("metadata", models::promised),
    field<&Gadget::part>("part", models::promised),
    field<&Gadget::tags>("tags", models::promised),
    field<&Gadget::labels>("labels", models::promised),
    field<&Gadget::note>("note"),
    field<&Gadget::count>("count", models::nullable),
    field<&Gadget::ratio>("ratio"),
    field<&Gadget::visible>("visible"),
    field<&Gadget::formerStatus>("former_status"),
    field<&Gadget::extra>("extra"),
    field<&Gadget::spare>("spare", models::nullable),
    field<&Gadget::sizes>("sizes"),
    field<&Gadget::ratios>("ratios"),
    field<&Gadget::statuses>("statuses"),
    field<&Gadget::parts>("parts"),
    field<&Gadget::counts>("counts"),
    field<&Gadget::partsByName>("parts_by_name"),
    field<&Gadget::aliases>("aliases"),
    field<&Gadget::settings>("settings"),
    field<&Gadget::owner>("owner", models::nullable),
    field<&Gadget::owners>("owners"),
    field<&Gadget::key>("key"),
};

constexpr models::Field roomFields[] = {
    field<&GadgetRoom::name>("name", models::promised),
    field<&GadgetRoom::owner>("owner", models::promised),
    field<&GadgetRoom::rooms>("rooms"),
    field<&GadgetRoom::roomsByName>("rooms_by_name"),
};

auto membersOf(const GadgetPart& of) { return std::tie(of.name, of.amount, of.tags, of.data); }
auto membersOf(const GadgetSettings& of) { return std::tie(of.mode, of.level, of.locked, of.additionalProperties); }
auto membersOf(const Gadget& of) {
  return std::tie(of.id, of.size, of.ownerId, of.revoked, of.status, of.weight, of.active, of.label, of.metadata,
                  of.part, of.tags, of.labels, of.note, of.count, of.ratio, of.visible, of.formerStatus, of.extra,
                  of.spare, of.sizes, of.ratios, of.statuses, of.parts, of.counts, of.partsByName, of.aliases,
                  of.settings, of.owner, of.owners, of.key);
}

}  // namespace

bool operator==(const GadgetPart& a, const GadgetPart& b) { return membersOf(a) == membersOf(b); }
bool operator==(const GadgetSettings& a, const GadgetSettings& b) { return membersOf(a) == membersOf(b); }
bool operator==(const GadgetUser& a, const GadgetUser& b) {
  return a.object == b.object && a.id == b.id && a.email == b.email;
}
bool operator==(const GadgetTeam& a, const GadgetTeam& b) {
  return a.object == b.object && a.id == b.id && a.seats == b.seats;
}
bool operator==(const GadgetPin& a, const GadgetPin& b) { return a.digits == b.digits; }
bool operator==(const GadgetBadge& a, const GadgetBadge& b) {
  return a.serial == b.serial && a.color == b.color && a.doors == b.doors;
}
bool operator==(const Gadget& a, const Gadget& b) { return membersOf(a) == membersOf(b); }
bool operator==(const GadgetRoom& a, const GadgetRoom& b) {
  return a.name == b.name && a.owner == b.owner && a.rooms == b.rooms && a.roomsByName == b.roomsByName;
}

}  // namespace components

template <>
const models::Model models::Table<components::GadgetPart>::model =
    modelOf<components::GadgetPart>(components::partFields);
template <>
const models::Model models::Table<components::GadgetSettings>::model =
    modelOf<components::GadgetSettings>(components::settingsFields);
template <>
const models::Model models::Table<components::GadgetUser>::model =
    modelOf<components::GadgetUser>(components::userFields, "gadget_user");
template <>
const models::Model models::Table<components::GadgetTeam>::model =
    modelOf<components::GadgetTeam>(components::teamFields, "gadget_team");
template <>
const models::Model models::Table<components::GadgetPin>::model = modelOf<components::GadgetPin>(components::pinFields);
template <>
const models::Model models::Table<components::GadgetBadge>::model =
    modelOf<components::GadgetBadge>(components::badgeFields);
template <>
const models::Model models::Table<components::Gadget>::model = modelOf<components::Gadget>(components::gadgetFields);
template <>
const models::Model models::Table<components::GadgetRoom>::model =
    modelOf<components::GadgetRoom>(components::roomFields);

}  // namespace clerk::backend
