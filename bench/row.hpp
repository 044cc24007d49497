#pragma once

#include "measure/worker_process.hpp"
#include "options.hpp"
#include "server/server_process.hpp"

#include <sys/types.h>

#include <string>
#include <vector>

namespace clerk::backend::bench {

/// Contenders that are compared with each other; the first one is what the others are measured by.
struct Row {
  struct Entry {
    std::string name;
    WorkerProcess::Make make;
  };

  std::string name;
  std::size_t atOnce;
  std::vector<Entry> contenders;
  pid_t server = 0;                    ///< 0 where there is none.
  std::function<void()> prepare = {};  ///< Runs first, in this process, for all.
  bool isOnOneThread = atOnce == 1;    ///< A contender is: it takes turns with the server.
};

/// One contender's medians over the rounds. The ratios are to the row's first contender in the same round.
struct Figures {
  std::string name;
  double callsPerSecond;
  double p50;  ///< Seconds, as are p99 and cpu.
  double p99;
  double cpu;
  double allocations;
  long peakKiB;
  double cpuRatio;
  double rateRatio;
};

Row blockingRow(const ServerProcess& server, Protocol protocol, std::size_t atOnce);
Row asyncRow(const ServerProcess& server, Protocol protocol, std::size_t atOnce);
Row noNetworkRow();
Row oneTokenRow();   ///< Calls that are all submitted before the first is answered.
Row readUserRow();   ///< An answer of one model.
Row readUsersRow();  ///< An answer of a list of them.
Row sessionTokenRow();
Row sessionTokenThreadsRow();  ///< The same with 1 thread and with 2.
Row forgedTokenRow();

std::vector<Row> allRows(const ServerProcess& server);

/// Runs the row's contenders in turns.
std::vector<Figures> measure(const Row& row, const Options& options);

void printHeading();
void print(const Row& row, const std::vector<Figures>& figures);

}  // namespace clerk::backend::bench
