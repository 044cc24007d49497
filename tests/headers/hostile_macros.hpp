#pragma once

// The macros of windows.h, X11 and old system headers that have broken other libraries, after the headers that cannot
// bear them.

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <initializer_list>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define ABSOLUTE (a macro of another header)
#define ACCEPTED (a macro of another header)
#define Always (a macro of another header)
#define BOOL (a macro of another header)
#define Bool (a macro of another header)
#define CALLBACK (a macro of another header)
#define CONST (a macro of another header)
#define CreateFile (a macro of another header)
#define CurrentTime (a macro of another header)
#define DELETE (a macro of another header)
#define DOMAIN (a macro of another header)
#define ERROR (a macro of another header)
#define FALSE (a macro of another header)
#define GetClassName (a macro of another header)
#define GetCurrentTime (a macro of another header)
#define GetMessage (a macro of another header)
#define GetObject (a macro of another header)
#define IN (a macro of another header)
#define INFINITE (a macro of another header)
#define NO_ERROR (a macro of another header)
#define Never (a macro of another header)
#define None (a macro of another header)
#define OPTIONAL (a macro of another header)
#define OUT (a macro of another header)
#define PENDING (a macro of another header)
#define RELATIVE (a macro of another header)
#define STRICT (a macro of another header)
#define SUCCESS (a macro of another header)
#define SendMessage (a macro of another header)
#define Status (a macro of another header)
#define Success (a macro of another header)
#define TIMEOUT (a macro of another header)
#define TRUE (a macro of another header)
#define VOID (a macro of another header)
#define check (a macro of another header)
#define emit (a macro of another header)
#define far (a macro of another header)
#define foreach (a macro of another header)
#define interface (a macro of another header)
#undef major
#define major (a macro of another header)
#undef minor
#define minor (a macro of another header)
#define near (a macro of another header)
#define signals (a macro of another header)
#define slots (a macro of another header)
#define small (a macro of another header)
#undef unix
#define unix (a macro of another header)
