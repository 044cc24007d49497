#pragma once

// Generated from api/components/template.yaml by api/generate.py; edit that instead.

/// The texts that the service sends.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend::components {

/// The text of a kind of email or SMS that Clerk sends.
struct Template {
  std::optional<std::string> id{};                ///< Its id.
  std::optional<std::string> slug{};              ///< For programs.
  std::optional<std::string> name{};              ///< For people.
  std::optional<std::string> templateType{};      ///< Whether it is for emails or SMS.
  std::optional<std::string> resourceType{};      ///< `system` for Clerk's own text, `user` for a changed one.
  std::optional<bool> enabled{};                  ///< Whether it is so: enabled.
  std::optional<std::string> subject{};           ///< Of emails only.
  std::optional<std::string> markup{};            ///< What the editor shows; body is made from it.
  std::optional<std::string> body{};              ///< With variables not filled in yet.
  std::optional<std::string> fromEmailName{};     ///< What stands before the @ of the sender's address.
  std::optional<std::string> replyToEmailName{};  ///< What stands before the @ of the address for replies.
  std::optional<bool> deliveredByClerk{};         ///< False leaves the sending to the application, through a webhook.
  std::vector<std::string> availableVariables{};  ///< What the body may contain.
  std::vector<std::string> requiredVariables{};   ///< What the body has to contain.
  std::optional<bool> canEditBody{};              ///< Whether it is so: can edit body.
  std::optional<bool> canRevert{};                ///< Whether it can go back to Clerk's own text.
  std::optional<bool> canToggle{};                ///< Whether it can be turned off; only some SMS can.
  std::optional<bool> canDelete{};                ///< Whether it is so: can delete.
  std::optional<bool> flaggedAsSuspicious{};      ///< Whether it is so: flagged as suspicious.
  std::optional<std::int64_t> position{};         ///< Its place in the list.
  std::optional<std::string> instanceId{};        ///< Id of the instance.
  std::optional<std::int64_t> createdAt{};        ///< Unix time in milliseconds.
  std::optional<std::int64_t> updatedAt{};        ///< Unix time in milliseconds.
  std::optional<std::string> object{};            ///< "template".
};

}  // namespace clerk::backend::components
