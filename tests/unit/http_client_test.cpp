#include "sdk_fixture.hpp"

#include <future>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace clerk::backend::http {
namespace {

TEST(HeadersTest, NamesCompareWithoutCase) {
  Headers headers{{"A", "1"}, {"a", "2"}, {"B", "3"}};
  EXPECT_EQ(headers.find("a"), "1");
  headers.set("A", "4");
  EXPECT_EQ(headers, (Headers{{"A", "4"}, {"B", "3"}}));
  headers.remove("b");
  EXPECT_FALSE(headers.contains("B"));
}

TEST(HeadersTest, TakeAllFieldsOfOthersAndOfTheirOwn) {
  Headers headers{{"A", "1"}};
  headers.add(Headers{});
  headers.add(Headers{{"B", ""}, {"a", "2"}});
  EXPECT_EQ(headers, (Headers{{"A", "1"}, {"B", ""}, {"a", "2"}}));
  headers.add(headers);
  EXPECT_EQ(headers.size(), 6U);
  headers.reserve(1000);
  headers.add(headers);
  EXPECT_EQ(headers.size(), 12U);
  EXPECT_EQ(headers.find("b"), "");
  Headers none;
  none.add(none);
  EXPECT_TRUE(none.empty());
}

TEST(HeadersTest, TakeAFieldOfTheirOwn) {
  for (int fields = 1; fields < 40; ++fields) {
    Headers headers;
    for (int each = 0; each < fields; ++each) headers.add("Name-" + std::to_string(each), std::string(20, 'v'));
    Headers copied = headers;  // without room for more
    for (auto* each : {&headers, &copied}) {
      each->add("Last", *each->find("name-0"));
      each->set("First", *each->find("Last"));
      EXPECT_EQ(each->find("first"), std::string(20, 'v'));
      EXPECT_EQ(each->size(), static_cast<std::size_t>(fields) + 2);
    }
    EXPECT_EQ(headers, copied);
  }
  Headers small{{"A", "1"}};
  Headers copied = small;
  copied.add("B", *copied.find("A"));
  EXPECT_EQ(copied.find("B"), "1");
  small = std::move(copied);
  const Headers moved = std::move(small);
  for (auto* left : {&small, &copied}) {
    EXPECT_TRUE(left->empty());  // NOLINT(bugprone-use-after-move): it is documented
    EXPECT_EQ(left->size(), 0U);
    left->add("C", "2");
    EXPECT_EQ(*left, (Headers{{"C", "2"}}));
  }
  EXPECT_EQ(moved, (Headers{{"A", "1"}, {"B", "1"}}));
}

TEST(HeadersTest, GoFromFieldToFieldAlsoWhereNamesAndValuesAreEmptyOrBinary) {
  const std::pair<std::string, std::string> fields[] = {{"", ""}, {"a", ""}, {"", "b"}, {std::string(3, '\0'), "\xff"}};
  Headers headers;
  for (const auto& [name, value] : fields) headers.add(name, value);
  std::size_t index = 0;
  for (const auto& [name, value] : headers) {
    EXPECT_EQ(name, fields[index].first);
    EXPECT_EQ(value, fields[index].second);
    ++index;
  }
  EXPECT_EQ(index, 4U);
  EXPECT_NE(headers, Headers());
  EXPECT_EQ(Headers(), Headers{});
}

TEST(SendAsyncTest, RunsSendOnOtherThreadsAndCompletesEachRequestOnce) {
  constexpr int requests = 100;
  auto fake = std::make_shared<backend_testing::FakeClient>();
  fake->otherwise([](const Request&, const SendOptions&) { return Response{204, {}, {}}; });
  std::mutex mutex;
  std::set<std::thread::id> threads;
  std::vector<std::promise<int>> done(requests);
  for (auto& promise : done) {
    fake->sendAsync({}, {}, [&](const Result& result, const std::exception_ptr&) {
      {
        const std::lock_guard lock(mutex);
        threads.insert(std::this_thread::get_id());
      }
      promise.set_value(std::get<Response>(result).statusCode);
    });
  }
  for (auto& promise : done) EXPECT_EQ(promise.get_future().get(), 204);
  EXPECT_LE(threads.size(), 8U);
  EXPECT_EQ(threads.count(std::this_thread::get_id()), 0U);
}

TEST(SendAsyncTest, HandsOnWhatSendThrew) {
  auto fake = std::make_shared<backend_testing::FakeClient>();
  fake->raise(std::make_exception_ptr(std::range_error("mine")));
  std::promise<void> done;
  fake->sendAsync({}, {}, [&](const Result&, const std::exception_ptr& thrown) { done.set_exception(thrown); });
  EXPECT_THROW(done.get_future().get(), std::range_error);
}

TEST(SendAsyncTest, TheClientMayGoBeforeItsRequestsAreDone) {
  std::promise<void> mayAnswer;
  std::promise<int> done;
  auto fake = std::make_shared<backend_testing::FakeClient>();
  fake->handle([&](const Request&, const SendOptions&) {
    mayAnswer.get_future().wait();
    return Response{200, {}, {}};
  });
  fake->sendAsync({}, {}, [&](const Result& result, const std::exception_ptr&) {
    done.set_value(std::get<Response>(result).statusCode);
  });
  fake.reset();
  mayAnswer.set_value();
  EXPECT_EQ(done.get_future().get(), 200);
}

}  // namespace
}  // namespace clerk::backend::http
