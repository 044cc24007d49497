#include "faulty_server.hpp"

#include "faults.hpp"

#include <clerk/backend/testing/mock_server.hpp>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace clerk::backend::load {
namespace {

void writeLine(int to, const std::string& line) {
  const auto text = line + "\n";
  if (write(to, text.data(), text.size()) < 0) std::perror("load: write");
}

[[noreturn]] void serve(int commands, int reports) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  Faults faults;
  backend_testing::MockServerOptions options;
  options.recordRequests = false;
  options.faultFor = [&](const backend_testing::RecordedRequest& request) { return faults.next(request); };
  const backend_testing::MockServer server(std::move(options));
  writeLine(reports, server.url());
  char ignored = 0;
  while (read(commands, &ignored, 1) > 0) continue;  // until the parent closes it
  std::ostringstream report;
  report << server.requestCount() << ' ' << server.tokens().size() << ' ' << faults.repeatedUnsafely();
  writeLine(reports, report.str());
  _exit(0);  // what the parent had at the fork is not the child's to destroy
}

}  // namespace

FaultyServer::FaultyServer() {
  int commands[2];
  int reports[2];
  if (pipe(commands) != 0 || pipe(reports) != 0) throw std::runtime_error("no pipe");
  child_ = fork();
  if (child_ < 0) throw std::runtime_error("no child process");
  if (child_ == 0) {
    close(commands[1]);
    close(reports[0]);
    serve(commands[0], reports[1]);
  }
  close(commands[0]);
  close(reports[1]);
  commands_ = commands[1];
  reports_ = reports[0];
  url_ = readLine();
}

FaultyServer::~FaultyServer() {
  if (commands_ >= 0) close(commands_);
  close(reports_);
  waitpid(child_, nullptr, 0);
}

std::string FaultyServer::readLine() const {
  std::string line;
  for (char c = 0; read(reports_, &c, 1) == 1 && c != '\n';) line += c;
  return line;
}

FaultyServer::Report FaultyServer::stop() {
  close(std::exchange(commands_, -1));
  Report report;
  std::istringstream words(readLine());
  if (!(words >> report.requests >> report.issued >> report.repeatedUnsafely)) throw std::runtime_error("no report");
  return report;
}

}  // namespace clerk::backend::load
