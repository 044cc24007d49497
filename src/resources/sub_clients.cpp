// Generated from api by api/generate.py; edit that instead.

#include <clerk/backend/sub_clients.hpp>

namespace clerk::backend {

SubClients::SubClients(const core::Backend& backend) noexcept
    : actorTokens(backend),
      adminPortalLinkTokens(backend),
      agentTasks(backend),
      allowlistIdentifiers(backend),
      apiKeys(backend),
      betaFeatures(backend),
      billing(backend),
      blocklistIdentifiers(backend),
      clients(backend),
      directories(backend),
      domains(backend),
      emailAddresses(backend),
      emailAndSmsTemplates(backend),
      emailSMSTemplates(backend),
      enterpriseConnections(backend),
      instanceSettings(backend),
      invitations(backend),
      jwks(backend),
      jwtTemplates(backend),
      m2m(backend),
      machines(backend),
      miscellaneous(backend),
      oauthAccessTokens(backend),
      oauthApplications(backend),
      organizationDomains(backend),
      organizationInvitations(backend),
      organizationMemberships(backend),
      organizationPermissions(backend),
      organizationRoles(backend),
      organizations(backend),
      phoneNumbers(backend),
      proxyChecks(backend),
      redirectUrls(backend),
      roleSets(backend),
      samlConnections(backend),
      scimDirectories(backend),
      sessions(backend),
      signInTokens(backend),
      signUps(backend),
      templates(backend),
      testingTokens(backend),
      users(backend),
      waitlistEntries(backend),
      webhooks(backend) {}

}  // namespace clerk::backend
