#include "reading_fixture.hpp"

#include <type_traits>

namespace clerk::backend {
namespace {

using components::GadgetPart;
using components::GadgetStatus;
using nlohmann::json;
using Texts = std::vector<std::string>;

template <class To, class From>
constexpr bool isMadeOf = std::is_constructible_v<Settable<To>, From>;

// What would be cut or mistaken is not taken.
static_assert(!isMadeOf<std::int64_t, double> && !isMadeOf<std::int64_t, float> &&
              !isMadeOf<std::int64_t, const char*>);
static_assert(!isMadeOf<bool, const char*> && !isMadeOf<bool, void*> && !isMadeOf<bool, int> &&
              !isMadeOf<bool, double>);
static_assert(!isMadeOf<std::string, int> && !isMadeOf<std::string, char> && !isMadeOf<std::string, bool>);
static_assert(!isMadeOf<double, const char*> && !isMadeOf<GadgetStatus, const char*>);
static_assert(!std::is_assignable_v<Settable<std::int64_t>&, double> &&
              !std::is_assignable_v<Settable<bool>&, const char*>);

// What can be meant is, without a cast.
template <class To, class From>
constexpr bool isSetBy = std::is_convertible_v<From, Settable<To>>&& std::is_assignable_v<Settable<To>&, From>;
static_assert(isSetBy<std::int64_t, int> && isSetBy<std::int64_t, std::int64_t> && isSetBy<double, int> &&
              isSetBy<double, double>);
static_assert(isSetBy<bool, bool> && isSetBy<std::string, const char*> && isSetBy<std::string, std::string>);
static_assert(isSetBy<GadgetStatus, GadgetStatus::Known> && isSetBy<GadgetStatus, GadgetStatus>);
static_assert(isSetBy<GadgetPart, GadgetPart> && isSetBy<Texts, Texts> && isSetBy<json, json> &&
              isSetBy<json, const char*>);
static_assert(isSetBy<std::int64_t, std::nullptr_t> && isSetBy<bool, std::nullptr_t> && isSetBy<json, std::nullptr_t> &&
              isSetBy<std::string, std::nullptr_t> && isSetBy<Texts, std::nullptr_t>);
static_assert(std::is_nothrow_move_constructible_v<Settable<std::string>>);

template <class T>
void expectAbsent(const Settable<T>& settable) {
  EXPECT_TRUE(settable.isAbsent());
  EXPECT_FALSE(settable.isNull());
  EXPECT_FALSE(settable.hasValue());
  EXPECT_THROW(settable.value(), std::bad_optional_access);
}

template <class T>
void expectNull(const Settable<T>& settable) {
  EXPECT_TRUE(settable.isNull());
  EXPECT_FALSE(settable.isAbsent());
  EXPECT_FALSE(settable.hasValue());
  EXPECT_THROW(settable.value(), std::bad_optional_access);
}

template <class T>
void expectValue(const Settable<T>& settable, const T& value) {
  EXPECT_TRUE(settable.hasValue());
  EXPECT_FALSE(settable.isAbsent());
  EXPECT_FALSE(settable.isNull());
  EXPECT_EQ(settable.value(), value);
  EXPECT_EQ(*settable, value);
}

template <class T>
class SettableTest : public ::testing::Test {};
using Types = ::testing::Types<std::string, std::int64_t, double, bool, GadgetStatus, json, Texts, GadgetPart,
                               std::map<std::string, std::int64_t>>;
TYPED_TEST_SUITE(SettableTest, Types, );

TYPED_TEST(SettableTest, IsAbsentUnlessItIsSet) {
  using S = Settable<TypeParam>;
  expectAbsent(S());
  expectAbsent(S{});
  const S copied = {};
  expectAbsent(copied);
  S assigned = nullptr;
  assigned = {};
  expectAbsent(assigned);
}

TYPED_TEST(SettableTest, ANullPointerClears) {
  using S = Settable<TypeParam>;
  const S null = nullptr;
  expectNull(null);
  expectNull(S(nullptr));
  expectNull(S{nullptr});
  const S braced = {nullptr};
  expectNull(braced);
  S assigned = TypeParam();
  assigned = nullptr;
  expectNull(assigned);
}

TYPED_TEST(SettableTest, AValueSets) {
  using S = Settable<TypeParam>;
  const TypeParam value{};
  const S copied = value;
  expectValue(copied, value);
  S assigned = nullptr;
  assigned = value;
  expectValue(assigned, value);
  const S again = assigned;
  expectValue(again, value);
}

TYPED_TEST(SettableTest, ACopyInBracesIsACopy) {
  const Settable<TypeParam> value = TypeParam();
  const Settable<TypeParam> null = nullptr;
  const Settable<TypeParam> copyOfValue{value};
  const Settable<TypeParam> copyOfNull{null};
  expectValue(copyOfValue, TypeParam());
  expectNull(copyOfNull);
}

TYPED_TEST(SettableTest, AbsentNullAndAValueDiffer) {
  using S = Settable<TypeParam>;
  const S absent;
  const S null = nullptr;
  const S value = TypeParam();
  const S* const all[] = {&absent, &null, &value};
  for (const auto* a : all) {
    for (const auto* b : all) {
      EXPECT_EQ(*a == *b, a == b);
      EXPECT_EQ(*a != *b, a != b);
    }
  }
}

TYPED_TEST(SettableTest, EmplaceSetsAndResetMakesAbsent) {
  Settable<TypeParam> settable = nullptr;
  settable.emplace();
  expectValue(settable, TypeParam());
  settable.reset();
  expectAbsent(settable);
  settable = nullptr;
  settable.reset();
  expectAbsent(settable);
}

TEST(Settables, CompareTheirValues) {
  EXPECT_EQ(Settable<std::string>("a"), Settable<std::string>("a"));
  EXPECT_NE(Settable<std::string>("a"), Settable<std::string>("b"));
  EXPECT_NE(Settable<bool>(false), Settable<bool>(true));
}

TEST(Settables, TakeTextsNumbersAndKnownValues) {
  const Settable<std::string> text = "x";
  expectValue(text, std::string("x"));
  const Settable<std::string> braced = {"x"};
  expectValue(braced, std::string("x"));
  const Settable<std::int64_t> number = 5;
  expectValue(number, std::int64_t{5});
  const Settable<double> whole = 5;
  expectValue(whole, 5.0);
  const Settable<GadgetStatus> status = GadgetStatus::Broken;
  expectValue(status, GadgetStatus(GadgetStatus::Broken));
  const Settable<GadgetPart> part = GadgetPart{"p", 1, {}, {}};
  EXPECT_EQ(part->name, "p");
}

TEST(Settables, TakeLists) {
  const Settable<Texts> texts = {"a", "b"};
  expectValue(texts, Texts{"a", "b"});
  const Settable<Texts> one = {"a"};
  expectValue(one, Texts{"a"});
  const Settable<Texts> empty = Texts{};
  expectValue(empty, Texts{});
  const Settable<std::vector<std::int64_t>> numbers = {3, 4};
  expectValue(numbers, std::vector<std::int64_t>{3, 4});
  const Settable<std::vector<GadgetPart>> parts = {{"p", 1, {}, {}}, {"q", 2, {}, {}}};
  EXPECT_EQ(parts->at(1).name, "q");
  const Settable<std::map<std::string, std::int64_t>> map = {{"a", 1}, {"b", 2}};
  EXPECT_EQ(map->at("b"), 2);
}

TEST(Settables, TakePairsForAnObjectOfFreeFormJson) {
  const Settable<json> one = {{"plan", "pro"}};
  expectValue(one, json::parse(R"({"plan":"pro"})"));
  const Settable<json> two = {{"plan", "pro"}, {"seats", 5}};
  expectValue(two, json::parse(R"({"plan":"pro","seats":5})"));
  const Settable<json> nested = {{"a", {{"b", nullptr}}}, {"c", {1, "x"}}};
  expectValue(nested, json::parse(R"({"a":{"b":null},"c":[1,"x"]})"));
  const Settable<json> list = {1, "x", nullptr};
  expectValue(list, json::parse(R"([1,"x",null])"));
  const Settable<json> text = "x";
  expectValue(text, json("x"));
  const Settable<json> number = 1.5;
  expectValue(number, json(1.5));
  const Settable<json> null = json();
  expectValue(null, json());
}

TEST(Settables, TakeOneFreeFormValueInBracesForItself) {
  const json value = {{"plan", "pro"}};
  expectValue(Settable<json>{value}, value);
  const Settable<json> copied = {value};
  expectValue(copied, value);
  expectValue(Settable<json>{json("x")}, json("x"));
  expectValue(Settable<json>{value, value}, json::array({value, value}));
  expectValue(Settable<json>{nullptr, nullptr}, json::array({nullptr, nullptr}));
  // As nlohmann::json has it.
  expectValue(Settable<json>{5}, json::array({5}));
  expectValue(Settable<json>{0}, json::array({0}));
  expectValue(Settable<json>{"x"}, json::array({"x"}));
}

TEST(Settables, AreChangedInPlace) {
  Settable<GadgetPart> part;
  part.emplace().name = "p";
  part->amount = 3;
  (*part).tags = {"t"};
  expectValue(part, GadgetPart{"p", 3, {"t"}, {}});
}

}  // namespace
}  // namespace clerk::backend
