#include "measure/one_processor.hpp"
#include "row.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <optional>

namespace clerk::backend::bench {
namespace {

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

template <class Value>
double medianOf(const std::vector<Report>& reports, Value value) {
  std::vector<double> values;
  for (const auto& report : reports) values.push_back(value(report));
  return median(values);
}

// The ratio of each round's two reports.
template <class Value>
double medianRatio(const std::vector<Report>& reports, const std::vector<Report>& others, Value value) {
  std::vector<double> values;
  for (std::size_t i = 0; i < reports.size(); ++i) values.push_back(value(reports[i]) / value(others[i]));
  return median(values);
}

double perCall(double value, const Report& report) { return value / static_cast<double>(report.calls); }
double rate(const Report& report) { return static_cast<double>(report.calls) / report.seconds; }
double cpu(const Report& report) { return perCall(report.cpuSeconds, report); }

// Opens the connections, and finds how many calls take the time.
std::size_t warmUp(WorkerProcess& worker, std::size_t atOnce, const Options& options) {
  const auto first = worker.run(2 * atOnce);
  if (options.calls) return *options.calls;
  const auto inTime = [&](const Report& report) { return static_cast<std::size_t>(rate(report) * options.seconds); };
  const auto trial = worker.run(std::clamp(inTime(first), 2 * atOnce, 20 * atOnce + 500));
  return std::max(atOnce, inTime(trial));
}

}  // namespace

std::vector<Figures> measure(const Row& row, const Options& options) {
  std::optional<OneProcessor> oneProcessor;
  if (row.isOnOneThread) oneProcessor.emplace(row.server);
  if (row.prepare) row.prepare();
  std::deque<WorkerProcess> workers;
  for (const auto& contender : row.contenders) workers.emplace_back(contender.make, row.atOnce);
  std::vector<std::size_t> calls;
  for (auto& worker : workers) calls.push_back(warmUp(worker, row.atOnce, options));

  std::vector<std::vector<Report>> reports(workers.size());
  for (std::size_t round = 0; round < options.rounds; ++round) {
    for (std::size_t i = 0; i < workers.size(); ++i) reports[i].push_back(workers[i].run(calls[i]));
  }

  std::vector<Figures> figures;
  for (std::size_t i = 0; i < workers.size(); ++i) {
    const auto& own = reports[i];
    figures.push_back({
        .name = row.contenders[i].name,
        .callsPerSecond = medianOf(own, rate),
        .p50 = medianOf(own, [](const Report& report) { return report.p50; }),
        .p99 = medianOf(own, [](const Report& report) { return report.p99; }),
        .cpu = medianOf(own, cpu),
        .allocations = medianOf(
            own, [](const Report& report) { return perCall(static_cast<double>(report.allocations), report); }),
        .peakKiB = own.back().peakKiB,
        .cpuRatio = medianRatio(own, reports[0], cpu),
        .rateRatio = medianRatio(own, reports[0], rate),
    });
  }
  return figures;
}

}  // namespace clerk::backend::bench
