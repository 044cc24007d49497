#pragma once

// Generated from api by api/generate.py; edit that instead.

/// The sub-clients, with their operations declared only: a program includes the header of what it uses, such as
/// <clerk/backend/users.hpp>. Actor tokens come with <clerk/backend.hpp>.

#include <clerk/backend/core/sub_client.hpp>
#include <clerk/backend/request_options.hpp>

#include <string>
#include <type_traits>
#include <vector>

namespace clerk::backend {

namespace components {
struct AdjustCreditBalanceRequest;    // #include <clerk/backend/components/billing.hpp>
struct ApplyCommerceDiscountRequest;  // #include <clerk/backend/billing.hpp>
struct CreateBillingPriceRequest;     // #include <clerk/backend/billing.hpp>
struct ExtendFreeTrialRequest;        // #include <clerk/backend/billing.hpp>
struct PriceTransitionRequest;        // #include <clerk/backend/billing.hpp>
}  // namespace components

namespace operations {
struct CreateActorTokenRequestBody;                        // #include <clerk/backend/actor_tokens.hpp>
struct CreateActorTokenResponse;                           // #include <clerk/backend/actor_tokens.hpp>
struct RevokeActorTokenResponse;                           // #include <clerk/backend/actor_tokens.hpp>
struct CreateAdminPortalLinkTokenRequestBody;              // #include <clerk/backend/admin_portal_link_tokens.hpp>
struct CreateAdminPortalLinkTokenResponse;                 // #include <clerk/backend/admin_portal_link_tokens.hpp>
struct RevokeAdminPortalLinkTokenRequestBody;              // #include <clerk/backend/admin_portal_link_tokens.hpp>
struct RevokeAdminPortalLinkTokenResponse;                 // #include <clerk/backend/admin_portal_link_tokens.hpp>
struct CreateAgentTaskRequestBody;                         // #include <clerk/backend/agent_tasks.hpp>
struct CreateAgentTaskResponse;                            // #include <clerk/backend/agent_tasks.hpp>
struct RevokeAgentTaskResponse;                            // #include <clerk/backend/agent_tasks.hpp>
struct CreateAllowlistIdentifierRequestBody;               // #include <clerk/backend/allowlist_identifiers.hpp>
struct CreateAllowlistIdentifierResponse;                  // #include <clerk/backend/allowlist_identifiers.hpp>
struct DeleteAllowlistIdentifierResponse;                  // #include <clerk/backend/allowlist_identifiers.hpp>
struct ListAllowlistIdentifiersRequest;                    // #include <clerk/backend/allowlist_identifiers.hpp>
struct ListAllowlistIdentifiersResponse;                   // #include <clerk/backend/allowlist_identifiers.hpp>
struct CreateApiKeyRequestBody;                            // #include <clerk/backend/api_keys.hpp>
struct CreateApiKeyResponse;                               // #include <clerk/backend/api_keys.hpp>
struct DeleteApiKeyResponse;                               // #include <clerk/backend/api_keys.hpp>
struct GetApiKeyResponse;                                  // #include <clerk/backend/api_keys.hpp>
struct GetApiKeySecretResponse;                            // #include <clerk/backend/api_keys.hpp>
struct GetApiKeysRequest;                                  // #include <clerk/backend/api_keys.hpp>
struct GetApiKeysResponse;                                 // #include <clerk/backend/api_keys.hpp>
struct RevokeApiKeyRequestBody;                            // #include <clerk/backend/api_keys.hpp>
struct RevokeApiKeyResponse;                               // #include <clerk/backend/api_keys.hpp>
struct UpdateApiKeyRequestBody;                            // #include <clerk/backend/api_keys.hpp>
struct UpdateApiKeyResponse;                               // #include <clerk/backend/api_keys.hpp>
struct VerifyApiKeyRequestBody;                            // #include <clerk/backend/api_keys.hpp>
struct VerifyApiKeyResponse;                               // #include <clerk/backend/api_keys.hpp>
struct UpdateInstanceAuthConfigRequestBody;                // #include <clerk/backend/beta_features.hpp>
struct UpdateInstanceAuthConfigResponse;                   // #include <clerk/backend/beta_features.hpp>
struct UpdateProductionInstanceDomainRequestBody;          // #include <clerk/backend/beta_features.hpp>
struct UpdateProductionInstanceDomainResponse;             // #include <clerk/backend/beta_features.hpp>
struct ApplyBillingSubscriptionItemDiscountResponse;       // #include <clerk/backend/billing.hpp>
struct CancelCommerceSubscriptionItemRequest;              // #include <clerk/backend/billing.hpp>
struct CancelCommerceSubscriptionItemResponse;             // #include <clerk/backend/billing.hpp>
struct CreateBillingPriceResponse;                         // #include <clerk/backend/billing.hpp>
struct CreateBillingPriceTransitionResponse;               // #include <clerk/backend/billing.hpp>
struct ExtendBillingSubscriptionItemFreeTrialResponse;     // #include <clerk/backend/billing.hpp>
struct GetBillingPriceListRequest;                         // #include <clerk/backend/billing.hpp>
struct GetBillingPriceListResponse;                        // #include <clerk/backend/billing.hpp>
struct GetBillingStatementListRequest;                     // #include <clerk/backend/billing.hpp>
struct GetBillingStatementListResponse;                    // #include <clerk/backend/billing.hpp>
struct GetBillingStatementPaymentAttemptsRequest;          // #include <clerk/backend/billing.hpp>
struct GetBillingStatementPaymentAttemptsResponse;         // #include <clerk/backend/billing.hpp>
struct GetBillingStatementResponse;                        // #include <clerk/backend/billing.hpp>
struct GetCommercePlanListRequest;                         // #include <clerk/backend/billing.hpp>
struct GetCommercePlanListResponse;                        // #include <clerk/backend/billing.hpp>
struct GetCommerceSubscriptionItemListRequest;             // #include <clerk/backend/billing.hpp>
struct GetCommerceSubscriptionItemListResponse;            // #include <clerk/backend/billing.hpp>
struct RemoveBillingSubscriptionItemDiscountResponse;      // #include <clerk/backend/billing.hpp>
struct CreateBlocklistIdentifierRequestBody;               // #include <clerk/backend/blocklist_identifiers.hpp>
struct CreateBlocklistIdentifierResponse;                  // #include <clerk/backend/blocklist_identifiers.hpp>
struct DeleteBlocklistIdentifierResponse;                  // #include <clerk/backend/blocklist_identifiers.hpp>
struct ListBlocklistIdentifiersResponse;                   // #include <clerk/backend/blocklist_identifiers.hpp>
struct GetClientListRequest;                               // #include <clerk/backend/clients.hpp>
struct GetClientListResponse;                              // #include <clerk/backend/clients.hpp>
struct GetClientResponse;                                  // #include <clerk/backend/clients.hpp>
struct VerifyClientRequestBody;                            // #include <clerk/backend/clients.hpp>
struct VerifyClientResponse;                               // #include <clerk/backend/clients.hpp>
struct CreateDirectoryGroupRoleMappingRequestBody;         // #include <clerk/backend/directories.hpp>
struct CreateDirectoryGroupRoleMappingResponse;            // #include <clerk/backend/directories.hpp>
struct CreateDirectoryRequestBody;                         // #include <clerk/backend/directories.hpp>
struct CreateDirectoryResponse;                            // #include <clerk/backend/directories.hpp>
struct DeleteDirectoryGroupRoleMappingResponse;            // #include <clerk/backend/directories.hpp>
struct DeleteDirectoryResponse;                            // #include <clerk/backend/directories.hpp>
struct GetDirectoryResponse;                               // #include <clerk/backend/directories.hpp>
struct ListDirectoriesRequest;                             // #include <clerk/backend/directories.hpp>
struct ListDirectoriesResponse;                            // #include <clerk/backend/directories.hpp>
struct ListDirectoryGroupRoleMappingsResponse;             // #include <clerk/backend/directories.hpp>
struct ReplaceDirectoryGroupRoleMappingsRequestBody;       // #include <clerk/backend/directories.hpp>
struct ReplaceDirectoryGroupRoleMappingsResponse;          // #include <clerk/backend/directories.hpp>
struct RotateDirectoryAPIKeyResponse;                      // #include <clerk/backend/directories.hpp>
struct UpdateDirectoryRequestBody;                         // #include <clerk/backend/directories.hpp>
struct UpdateDirectoryResponse;                            // #include <clerk/backend/directories.hpp>
struct AddDomainRequestBody;                               // #include <clerk/backend/domains.hpp>
struct AddDomainResponse;                                  // #include <clerk/backend/domains.hpp>
struct DeleteDomainResponse;                               // #include <clerk/backend/domains.hpp>
struct ListDomainsResponse;                                // #include <clerk/backend/domains.hpp>
struct UpdateDomainRequestBody;                            // #include <clerk/backend/domains.hpp>
struct UpdateDomainResponse;                               // #include <clerk/backend/domains.hpp>
struct AttemptEmailAddressVerificationRequestBody;         // #include <clerk/backend/email_addresses.hpp>
struct AttemptEmailAddressVerificationResponse;            // #include <clerk/backend/email_addresses.hpp>
struct CreateEmailAddressRequestBody;                      // #include <clerk/backend/email_addresses.hpp>
struct CreateEmailAddressResponse;                         // #include <clerk/backend/email_addresses.hpp>
struct DeleteEmailAddressResponse;                         // #include <clerk/backend/email_addresses.hpp>
struct GetEmailAddressResponse;                            // #include <clerk/backend/email_addresses.hpp>
struct PrepareEmailAddressVerificationResponse;            // #include <clerk/backend/email_addresses.hpp>
struct ReplaceUserEmailAddressRequestBody;                 // #include <clerk/backend/email_addresses.hpp>
struct ReplaceUserEmailAddressResponse;                    // #include <clerk/backend/email_addresses.hpp>
struct UpdateEmailAddressRequestBody;                      // #include <clerk/backend/email_addresses.hpp>
struct UpdateEmailAddressResponse;                         // #include <clerk/backend/email_addresses.hpp>
struct UpsertTemplateRequestBody;                          // #include <clerk/backend/email_and_sms_templates.hpp>
struct UpsertTemplateResponse;                             // #include <clerk/backend/email_and_sms_templates.hpp>
class UpsertTemplateRequestTemplateType;                   // #include <clerk/backend/email_and_sms_templates.hpp>
struct GetTemplateListRequest;                             // #include <clerk/backend/email_sms_templates.hpp>
struct GetTemplateListResponse;                            // #include <clerk/backend/email_sms_templates.hpp>
struct GetTemplateResponse;                                // #include <clerk/backend/email_sms_templates.hpp>
struct RevertTemplateResponse;                             // #include <clerk/backend/email_sms_templates.hpp>
struct ToggleTemplateDeliveryRequestBody;                  // #include <clerk/backend/email_sms_templates.hpp>
struct ToggleTemplateDeliveryResponse;                     // #include <clerk/backend/email_sms_templates.hpp>
class GetTemplateListRequestTemplateType;                  // #include <clerk/backend/email_sms_templates.hpp>
class GetTemplateRequestTemplateType;                      // #include <clerk/backend/email_sms_templates.hpp>
class RevertTemplateRequestTemplateType;                   // #include <clerk/backend/email_sms_templates.hpp>
class ToggleTemplateDeliveryRequestTemplateType;           // #include <clerk/backend/email_sms_templates.hpp>
struct CreateEnterpriseConnectionRequestBody;              // #include <clerk/backend/enterprise_connections.hpp>
struct CreateEnterpriseConnectionResponse;                 // #include <clerk/backend/enterprise_connections.hpp>
struct CreateEnterpriseConnectionTestRunResponse;          // #include <clerk/backend/enterprise_connections.hpp>
struct DeleteEnterpriseConnectionResponse;                 // #include <clerk/backend/enterprise_connections.hpp>
struct GetEnterpriseConnectionResponse;                    // #include <clerk/backend/enterprise_connections.hpp>
struct ListEnterpriseConnectionTestRunsRequest;            // #include <clerk/backend/enterprise_connections.hpp>
struct ListEnterpriseConnectionTestRunsResponse;           // #include <clerk/backend/enterprise_connections.hpp>
struct ListEnterpriseConnectionsRequest;                   // #include <clerk/backend/enterprise_connections.hpp>
struct ListEnterpriseConnectionsResponse;                  // #include <clerk/backend/enterprise_connections.hpp>
struct UpdateEnterpriseConnectionRequestBody;              // #include <clerk/backend/enterprise_connections.hpp>
struct UpdateEnterpriseConnectionResponse;                 // #include <clerk/backend/enterprise_connections.hpp>
struct ChangeProductionInstanceDomainRequestBody;          // #include <clerk/backend/instance_settings.hpp>
struct ChangeProductionInstanceDomainResponse;             // #include <clerk/backend/instance_settings.hpp>
struct GetInstanceCommunicationResponse;                   // #include <clerk/backend/instance_settings.hpp>
struct GetInstanceOAuthApplicationSettingsResponse;        // #include <clerk/backend/instance_settings.hpp>
struct GetInstanceOrganizationSettingsResponse;            // #include <clerk/backend/instance_settings.hpp>
struct GetInstanceProtectResponse;                         // #include <clerk/backend/instance_settings.hpp>
struct GetInstanceResponse;                                // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceCommunicationRequestBody;             // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceCommunicationResponse;                // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceOAuthApplicationSettingsRequestBody;  // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceOAuthApplicationSettingsResponse;     // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceOrganizationSettingsRequestBody;      // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceOrganizationSettingsResponse;         // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceProtectRequestBody;                   // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceProtectResponse;                      // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceRequestBody;                          // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceResponse;                             // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceRestrictionsRequestBody;              // #include <clerk/backend/instance_settings.hpp>
struct UpdateInstanceRestrictionsResponse;                 // #include <clerk/backend/instance_settings.hpp>
struct BulkInvitation;                                     // #include <clerk/backend/invitations.hpp>
struct CreateBulkInvitationsResponse;                      // #include <clerk/backend/invitations.hpp>
struct CreateInvitationRequestBody;                        // #include <clerk/backend/invitations.hpp>
struct CreateInvitationResponse;                           // #include <clerk/backend/invitations.hpp>
struct ListInvitationsRequest;                             // #include <clerk/backend/invitations.hpp>
struct ListInvitationsResponse;                            // #include <clerk/backend/invitations.hpp>
struct RevokeInvitationResponse;                           // #include <clerk/backend/invitations.hpp>
struct GetJWKSResponse;                                    // #include <clerk/backend/jwks.hpp>
struct CreateJWTTemplateRequestBody;                       // #include <clerk/backend/jwt_templates.hpp>
struct CreateJWTTemplateResponse;                          // #include <clerk/backend/jwt_templates.hpp>
struct DeleteJWTTemplateResponse;                          // #include <clerk/backend/jwt_templates.hpp>
struct GetJWTTemplateResponse;                             // #include <clerk/backend/jwt_templates.hpp>
struct ListJWTTemplatesRequest;                            // #include <clerk/backend/jwt_templates.hpp>
struct ListJWTTemplatesResponse;                           // #include <clerk/backend/jwt_templates.hpp>
struct UpdateJWTTemplateRequestBody;                       // #include <clerk/backend/jwt_templates.hpp>
struct UpdateJWTTemplateResponse;                          // #include <clerk/backend/jwt_templates.hpp>
struct CreateM2MTokenRequestBody;                          // #include <clerk/backend/m2m.hpp>
struct CreateM2MTokenResponse;                             // #include <clerk/backend/m2m.hpp>
struct GetM2MTokensRequest;                                // #include <clerk/backend/m2m.hpp>
struct GetM2MTokensResponse;                               // #include <clerk/backend/m2m.hpp>
struct RevokeM2MTokenRequestBody;                          // #include <clerk/backend/m2m.hpp>
struct RevokeM2MTokenResponse;                             // #include <clerk/backend/m2m.hpp>
struct VerifyM2MTokenRequestBody;                          // #include <clerk/backend/m2m.hpp>
struct VerifyM2MTokenResponse;                             // #include <clerk/backend/m2m.hpp>
struct CreateMachineRequestBody;                           // #include <clerk/backend/machines.hpp>
struct CreateMachineResponse;                              // #include <clerk/backend/machines.hpp>
struct CreateMachineScopeRequestBody;                      // #include <clerk/backend/machines.hpp>
struct CreateMachineScopeResponse;                         // #include <clerk/backend/machines.hpp>
struct DeleteMachineResponse;                              // #include <clerk/backend/machines.hpp>
struct DeleteMachineScopeResponse;                         // #include <clerk/backend/machines.hpp>
struct GetMachineResponse;                                 // #include <clerk/backend/machines.hpp>
struct GetMachineSecretKeyResponse;                        // #include <clerk/backend/machines.hpp>
struct ListMachinesRequest;                                // #include <clerk/backend/machines.hpp>
struct ListMachinesResponse;                               // #include <clerk/backend/machines.hpp>
struct RotateMachineSecretKeyRequestBody;                  // #include <clerk/backend/machines.hpp>
struct RotateMachineSecretKeyResponse;                     // #include <clerk/backend/machines.hpp>
struct UpdateMachineRequestBody;                           // #include <clerk/backend/machines.hpp>
struct UpdateMachineResponse;                              // #include <clerk/backend/machines.hpp>
struct GetPublicInterstitialRequest;                       // #include <clerk/backend/miscellaneous.hpp>
struct GetPublicInterstitialResponse;                      // #include <clerk/backend/miscellaneous.hpp>
struct VerifyOAuthAccessTokenRequestBody;                  // #include <clerk/backend/oauth_access_tokens.hpp>
struct VerifyOAuthAccessTokenResponse;                     // #include <clerk/backend/oauth_access_tokens.hpp>
struct CreateOAuthApplicationRequestBody;                  // #include <clerk/backend/oauth_applications.hpp>
struct CreateOAuthApplicationResponse;                     // #include <clerk/backend/oauth_applications.hpp>
struct DeleteOAuthApplicationResponse;                     // #include <clerk/backend/oauth_applications.hpp>
struct GetOAuthApplicationResponse;                        // #include <clerk/backend/oauth_applications.hpp>
struct ListOAuthApplicationsRequest;                       // #include <clerk/backend/oauth_applications.hpp>
struct ListOAuthApplicationsResponse;                      // #include <clerk/backend/oauth_applications.hpp>
struct RevokeOAuthApplicationTokenRequestBody;             // #include <clerk/backend/oauth_applications.hpp>
struct RevokeOAuthApplicationTokenResponse;                // #include <clerk/backend/oauth_applications.hpp>
struct RotateOAuthApplicationSecretResponse;               // #include <clerk/backend/oauth_applications.hpp>
struct UpdateOAuthApplicationRequestBody;                  // #include <clerk/backend/oauth_applications.hpp>
struct UpdateOAuthApplicationResponse;                     // #include <clerk/backend/oauth_applications.hpp>
struct UploadOAuthApplicationLogoRequestBody;              // #include <clerk/backend/oauth_applications.hpp>
struct UploadOAuthApplicationLogoResponse;                 // #include <clerk/backend/oauth_applications.hpp>
struct CreateOrganizationDomainRequestBody;                // #include <clerk/backend/organization_domains.hpp>
struct CreateOrganizationDomainResponse;                   // #include <clerk/backend/organization_domains.hpp>
struct DeleteOrganizationDomainResponse;                   // #include <clerk/backend/organization_domains.hpp>
struct ListAllOrganizationDomainsRequest;                  // #include <clerk/backend/organization_domains.hpp>
struct ListAllOrganizationDomainsResponse;                 // #include <clerk/backend/organization_domains.hpp>
struct ListOrganizationDomainsRequest;                     // #include <clerk/backend/organization_domains.hpp>
struct ListOrganizationDomainsResponse;                    // #include <clerk/backend/organization_domains.hpp>
struct UpdateOrganizationDomainRequestBody;                // #include <clerk/backend/organization_domains.hpp>
struct UpdateOrganizationDomainResponse;                   // #include <clerk/backend/organization_domains.hpp>
struct VerifyOrganizationDomainOwnershipResponse;          // #include <clerk/backend/organization_domains.hpp>
struct BulkOrganizationInvitation;                         // #include <clerk/backend/organization_invitations.hpp>
struct CreateOrganizationInvitationBulkResponse;           // #include <clerk/backend/organization_invitations.hpp>
struct CreateOrganizationInvitationRequestBody;            // #include <clerk/backend/organization_invitations.hpp>
struct CreateOrganizationInvitationResponse;               // #include <clerk/backend/organization_invitations.hpp>
struct GetOrganizationInvitationResponse;                  // #include <clerk/backend/organization_invitations.hpp>
struct ListInstanceOrganizationInvitationsRequest;         // #include <clerk/backend/organization_invitations.hpp>
struct ListInstanceOrganizationInvitationsResponse;        // #include <clerk/backend/organization_invitations.hpp>
struct ListOrganizationInvitationsRequest;                 // #include <clerk/backend/organization_invitations.hpp>
struct ListOrganizationInvitationsResponse;                // #include <clerk/backend/organization_invitations.hpp>
struct ListPendingOrganizationInvitationsRequest;          // #include <clerk/backend/organization_invitations.hpp>
struct ListPendingOrganizationInvitationsResponse;         // #include <clerk/backend/organization_invitations.hpp>
struct RevokeOrganizationInvitationRequestBody;            // #include <clerk/backend/organization_invitations.hpp>
struct RevokeOrganizationInvitationResponse;               // #include <clerk/backend/organization_invitations.hpp>
struct CreateOrganizationMembershipRequestBody;            // #include <clerk/backend/organization_memberships.hpp>
struct CreateOrganizationMembershipResponse;               // #include <clerk/backend/organization_memberships.hpp>
struct DeleteOrganizationMembershipResponse;               // #include <clerk/backend/organization_memberships.hpp>
struct ListOrganizationMembershipsRequest;                 // #include <clerk/backend/organization_memberships.hpp>
struct ListOrganizationMembershipsResponse;                // #include <clerk/backend/organization_memberships.hpp>
struct UpdateOrganizationMembershipMetadataRequestBody;    // #include <clerk/backend/organization_memberships.hpp>
struct UpdateOrganizationMembershipMetadataResponse;       // #include <clerk/backend/organization_memberships.hpp>
struct UpdateOrganizationMembershipRequestBody;            // #include <clerk/backend/organization_memberships.hpp>
struct UpdateOrganizationMembershipResponse;               // #include <clerk/backend/organization_memberships.hpp>
struct CreateOrganizationPermissionRequestBody;            // #include <clerk/backend/organization_permissions.hpp>
struct CreateOrganizationPermissionResponse;               // #include <clerk/backend/organization_permissions.hpp>
struct DeleteOrganizationPermissionResponse;               // #include <clerk/backend/organization_permissions.hpp>
struct GetOrganizationPermissionResponse;                  // #include <clerk/backend/organization_permissions.hpp>
struct ListOrganizationPermissionsRequest;                 // #include <clerk/backend/organization_permissions.hpp>
struct ListOrganizationPermissionsResponse;                // #include <clerk/backend/organization_permissions.hpp>
struct UpdateOrganizationPermissionRequestBody;            // #include <clerk/backend/organization_permissions.hpp>
struct UpdateOrganizationPermissionResponse;               // #include <clerk/backend/organization_permissions.hpp>
struct AssignPermissionToOrganizationRoleResponse;         // #include <clerk/backend/organization_roles.hpp>
struct CreateOrganizationRoleRequestBody;                  // #include <clerk/backend/organization_roles.hpp>
struct CreateOrganizationRoleResponse;                     // #include <clerk/backend/organization_roles.hpp>
struct DeleteOrganizationRoleResponse;                     // #include <clerk/backend/organization_roles.hpp>
struct GetOrganizationRoleResponse;                        // #include <clerk/backend/organization_roles.hpp>
struct ListOrganizationRolesRequest;                       // #include <clerk/backend/organization_roles.hpp>
struct ListOrganizationRolesResponse;                      // #include <clerk/backend/organization_roles.hpp>
struct RemovePermissionFromOrganizationRoleResponse;       // #include <clerk/backend/organization_roles.hpp>
struct UpdateOrganizationRoleRequestBody;                  // #include <clerk/backend/organization_roles.hpp>
struct UpdateOrganizationRoleResponse;                     // #include <clerk/backend/organization_roles.hpp>
struct AdjustOrganizationBillingCreditBalanceResponse;     // #include <clerk/backend/organizations.hpp>
struct CreateOrganizationRequestBody;                      // #include <clerk/backend/organizations.hpp>
struct CreateOrganizationResponse;                         // #include <clerk/backend/organizations.hpp>
struct DeleteOrganizationLogoResponse;                     // #include <clerk/backend/organizations.hpp>
struct DeleteOrganizationResponse;                         // #include <clerk/backend/organizations.hpp>
struct GetOrganizationBillingCreditBalanceResponse;        // #include <clerk/backend/organizations.hpp>
struct GetOrganizationBillingSubscriptionResponse;         // #include <clerk/backend/organizations.hpp>
struct GetOrganizationRequest;                             // #include <clerk/backend/organizations.hpp>
struct GetOrganizationResponse;                            // #include <clerk/backend/organizations.hpp>
struct ListOrganizationsRequest;                           // #include <clerk/backend/organizations.hpp>
struct ListOrganizationsResponse;                          // #include <clerk/backend/organizations.hpp>
struct MergeOrganizationMetadataRequestBody;               // #include <clerk/backend/organizations.hpp>
struct MergeOrganizationMetadataResponse;                  // #include <clerk/backend/organizations.hpp>
struct ReplaceOrganizationMetadataRequestBody;             // #include <clerk/backend/organizations.hpp>
struct ReplaceOrganizationMetadataResponse;                // #include <clerk/backend/organizations.hpp>
struct UpdateOrganizationRequestBody;                      // #include <clerk/backend/organizations.hpp>
struct UpdateOrganizationResponse;                         // #include <clerk/backend/organizations.hpp>
struct UploadOrganizationLogoRequestBody;                  // #include <clerk/backend/organizations.hpp>
struct UploadOrganizationLogoResponse;                     // #include <clerk/backend/organizations.hpp>
struct AttemptPhoneNumberVerificationRequestBody;          // #include <clerk/backend/phone_numbers.hpp>
struct AttemptPhoneNumberVerificationResponse;             // #include <clerk/backend/phone_numbers.hpp>
struct CreatePhoneNumberRequestBody;                       // #include <clerk/backend/phone_numbers.hpp>
struct CreatePhoneNumberResponse;                          // #include <clerk/backend/phone_numbers.hpp>
struct DeletePhoneNumberResponse;                          // #include <clerk/backend/phone_numbers.hpp>
struct GetPhoneNumberResponse;                             // #include <clerk/backend/phone_numbers.hpp>
struct PreparePhoneNumberVerificationResponse;             // #include <clerk/backend/phone_numbers.hpp>
struct ReplaceUserPhoneNumberRequestBody;                  // #include <clerk/backend/phone_numbers.hpp>
struct ReplaceUserPhoneNumberResponse;                     // #include <clerk/backend/phone_numbers.hpp>
struct UpdatePhoneNumberRequestBody;                       // #include <clerk/backend/phone_numbers.hpp>
struct UpdatePhoneNumberResponse;                          // #include <clerk/backend/phone_numbers.hpp>
struct VerifyDomainProxyRequestBody;                       // #include <clerk/backend/proxy_checks.hpp>
struct VerifyDomainProxyResponse;                          // #include <clerk/backend/proxy_checks.hpp>
struct CreateRedirectURLRequestBody;                       // #include <clerk/backend/redirect_urls.hpp>
struct CreateRedirectURLResponse;                          // #include <clerk/backend/redirect_urls.hpp>
struct DeleteRedirectURLResponse;                          // #include <clerk/backend/redirect_urls.hpp>
struct GetRedirectURLResponse;                             // #include <clerk/backend/redirect_urls.hpp>
struct ListRedirectURLsRequest;                            // #include <clerk/backend/redirect_urls.hpp>
struct ListRedirectURLsResponse;                           // #include <clerk/backend/redirect_urls.hpp>
struct AddRolesToRoleSetRequestBody;                       // #include <clerk/backend/role_sets.hpp>
struct AddRolesToRoleSetResponse;                          // #include <clerk/backend/role_sets.hpp>
struct CreateRoleSetRequestBody;                           // #include <clerk/backend/role_sets.hpp>
struct CreateRoleSetResponse;                              // #include <clerk/backend/role_sets.hpp>
struct GetRoleSetResponse;                                 // #include <clerk/backend/role_sets.hpp>
struct ListRoleSetsRequest;                                // #include <clerk/backend/role_sets.hpp>
struct ListRoleSetsResponse;                               // #include <clerk/backend/role_sets.hpp>
struct ReplaceRoleInRoleSetRequestBody;                    // #include <clerk/backend/role_sets.hpp>
struct ReplaceRoleInRoleSetResponse;                       // #include <clerk/backend/role_sets.hpp>
struct ReplaceRoleSetRequestBody;                          // #include <clerk/backend/role_sets.hpp>
struct ReplaceRoleSetResponse;                             // #include <clerk/backend/role_sets.hpp>
struct UpdateRoleSetRequestBody;                           // #include <clerk/backend/role_sets.hpp>
struct UpdateRoleSetResponse;                              // #include <clerk/backend/role_sets.hpp>
struct CreateSAMLConnectionRequestBody;                    // #include <clerk/backend/saml_connections.hpp>
struct CreateSAMLConnectionResponse;                       // #include <clerk/backend/saml_connections.hpp>
struct DeleteSAMLConnectionResponse;                       // #include <clerk/backend/saml_connections.hpp>
struct GetSAMLConnectionResponse;                          // #include <clerk/backend/saml_connections.hpp>
struct ListSAMLConnectionsRequest;                         // #include <clerk/backend/saml_connections.hpp>
struct ListSAMLConnectionsResponse;                        // #include <clerk/backend/saml_connections.hpp>
struct UpdateSAMLConnectionRequestBody;                    // #include <clerk/backend/saml_connections.hpp>
struct UpdateSAMLConnectionResponse;                       // #include <clerk/backend/saml_connections.hpp>
struct CreateSCIMDirectoryRequestBody;                     // #include <clerk/backend/scim_directories.hpp>
struct CreateSCIMDirectoryResponse;                        // #include <clerk/backend/scim_directories.hpp>
struct CreateSCIMGroupRoleMappingRequestBody;              // #include <clerk/backend/scim_directories.hpp>
struct CreateSCIMGroupRoleMappingResponse;                 // #include <clerk/backend/scim_directories.hpp>
struct DeleteSCIMDirectoryResponse;                        // #include <clerk/backend/scim_directories.hpp>
struct DeleteSCIMGroupRoleMappingResponse;                 // #include <clerk/backend/scim_directories.hpp>
struct GetSCIMDirectoryResponse;                           // #include <clerk/backend/scim_directories.hpp>
struct ListSCIMDirectoriesRequest;                         // #include <clerk/backend/scim_directories.hpp>
struct ListSCIMDirectoriesResponse;                        // #include <clerk/backend/scim_directories.hpp>
struct ListSCIMGroupRoleMappingsResponse;                  // #include <clerk/backend/scim_directories.hpp>
struct ReplaceSCIMGroupRoleMappingsRequestBody;            // #include <clerk/backend/scim_directories.hpp>
struct ReplaceSCIMGroupRoleMappingsResponse;               // #include <clerk/backend/scim_directories.hpp>
struct RotateSCIMDirectoryAPIKeyResponse;                  // #include <clerk/backend/scim_directories.hpp>
struct UpdateSCIMDirectoryRequestBody;                     // #include <clerk/backend/scim_directories.hpp>
struct UpdateSCIMDirectoryResponse;                        // #include <clerk/backend/scim_directories.hpp>
struct CreateSessionRequestBody;                           // #include <clerk/backend/sessions.hpp>
struct CreateSessionResponse;                              // #include <clerk/backend/sessions.hpp>
struct CreateSessionTokenFromTemplateRequestBody;          // #include <clerk/backend/sessions.hpp>
struct CreateSessionTokenFromTemplateResponse;             // #include <clerk/backend/sessions.hpp>
struct CreateSessionTokenRequestBody;                      // #include <clerk/backend/sessions.hpp>
struct CreateSessionTokenResponse;                         // #include <clerk/backend/sessions.hpp>
struct GetSessionListRequest;                              // #include <clerk/backend/sessions.hpp>
struct GetSessionListResponse;                             // #include <clerk/backend/sessions.hpp>
struct GetSessionResponse;                                 // #include <clerk/backend/sessions.hpp>
struct RefreshSessionRequestBody;                          // #include <clerk/backend/sessions.hpp>
struct RefreshSessionResponse;                             // #include <clerk/backend/sessions.hpp>
struct RevokeSessionResponse;                              // #include <clerk/backend/sessions.hpp>
struct CreateSignInTokenRequestBody;                       // #include <clerk/backend/sign_in_tokens.hpp>
struct CreateSignInTokenResponse;                          // #include <clerk/backend/sign_in_tokens.hpp>
struct RevokeSignInTokenResponse;                          // #include <clerk/backend/sign_in_tokens.hpp>
struct GetSignUpResponse;                                  // #include <clerk/backend/sign_ups.hpp>
struct UpdateSignUpRequestBody;                            // #include <clerk/backend/sign_ups.hpp>
struct UpdateSignUpResponse;                               // #include <clerk/backend/sign_ups.hpp>
struct PreviewTemplateRequestBody;                         // #include <clerk/backend/templates.hpp>
struct PreviewTemplateResponse;                            // #include <clerk/backend/templates.hpp>
struct CreateTestingTokenResponse;                         // #include <clerk/backend/testing_tokens.hpp>
struct AdjustUserBillingCreditBalanceResponse;             // #include <clerk/backend/users.hpp>
struct BanUserResponse;                                    // #include <clerk/backend/users.hpp>
struct CreateUserRequestBody;                              // #include <clerk/backend/users.hpp>
struct CreateUserResponse;                                 // #include <clerk/backend/users.hpp>
struct DeleteBackupCodeResponse;                           // #include <clerk/backend/users.hpp>
struct DeleteExternalAccountResponse;                      // #include <clerk/backend/users.hpp>
struct DeleteTOTPResponse;                                 // #include <clerk/backend/users.hpp>
struct DeleteUserProfileImageResponse;                     // #include <clerk/backend/users.hpp>
struct DeleteUserResponse;                                 // #include <clerk/backend/users.hpp>
struct DisableMFAResponse;                                 // #include <clerk/backend/users.hpp>
struct GetOAuthAccessTokenRequest;                         // #include <clerk/backend/users.hpp>
struct GetOAuthAccessTokenResponse;                        // #include <clerk/backend/users.hpp>
struct GetUserBillingCreditBalanceResponse;                // #include <clerk/backend/users.hpp>
struct GetUserBillingSubscriptionResponse;                 // #include <clerk/backend/users.hpp>
struct GetUserListRequest;                                 // #include <clerk/backend/users.hpp>
struct GetUserListResponse;                                // #include <clerk/backend/users.hpp>
struct GetUserResponse;                                    // #include <clerk/backend/users.hpp>
struct GetUsersCountRequest;                               // #include <clerk/backend/users.hpp>
struct GetUsersCountResponse;                              // #include <clerk/backend/users.hpp>
struct InstanceGetOrganizationMembershipsRequest;          // #include <clerk/backend/users.hpp>
struct InstanceGetOrganizationMembershipsResponse;         // #include <clerk/backend/users.hpp>
struct ListUserTrustedDevicesResponse;                     // #include <clerk/backend/users.hpp>
struct LockUserResponse;                                   // #include <clerk/backend/users.hpp>
struct RemoveUserPasswordRequestBody;                      // #include <clerk/backend/users.hpp>
struct RemoveUserPasswordResponse;                         // #include <clerk/backend/users.hpp>
struct ReplaceUserMetadataRequestBody;                     // #include <clerk/backend/users.hpp>
struct ReplaceUserMetadataResponse;                        // #include <clerk/backend/users.hpp>
struct RevokeUserTrustedDeviceResponse;                    // #include <clerk/backend/users.hpp>
struct SetUserPasswordCompromisedRequestBody;              // #include <clerk/backend/users.hpp>
struct SetUserPasswordCompromisedResponse;                 // #include <clerk/backend/users.hpp>
struct SetUserProfileImageRequestBody;                     // #include <clerk/backend/users.hpp>
struct SetUserProfileImageResponse;                        // #include <clerk/backend/users.hpp>
struct UnbanUserResponse;                                  // #include <clerk/backend/users.hpp>
struct UnlockUserResponse;                                 // #include <clerk/backend/users.hpp>
struct UnsetUserPasswordCompromisedResponse;               // #include <clerk/backend/users.hpp>
struct UpdateUserMetadataRequestBody;                      // #include <clerk/backend/users.hpp>
struct UpdateUserMetadataResponse;                         // #include <clerk/backend/users.hpp>
struct UpdateUserRequestBody;                              // #include <clerk/backend/users.hpp>
struct UpdateUserResponse;                                 // #include <clerk/backend/users.hpp>
struct UserPasskeyDeleteResponse;                          // #include <clerk/backend/users.hpp>
struct UserWeb3WalletDeleteResponse;                       // #include <clerk/backend/users.hpp>
struct UsersBanRequestBody;                                // #include <clerk/backend/users.hpp>
struct UsersBanResponse;                                   // #include <clerk/backend/users.hpp>
struct UsersGetOrganizationInvitationsRequest;             // #include <clerk/backend/users.hpp>
struct UsersGetOrganizationInvitationsResponse;            // #include <clerk/backend/users.hpp>
struct UsersGetOrganizationMembershipsRequest;             // #include <clerk/backend/users.hpp>
struct UsersGetOrganizationMembershipsResponse;            // #include <clerk/backend/users.hpp>
struct UsersUnbanRequestBody;                              // #include <clerk/backend/users.hpp>
struct UsersUnbanResponse;                                 // #include <clerk/backend/users.hpp>
struct VerifyPasswordRequestBody;                          // #include <clerk/backend/users.hpp>
struct VerifyPasswordResponse;                             // #include <clerk/backend/users.hpp>
struct VerifyTOTPRequestBody;                              // #include <clerk/backend/users.hpp>
struct VerifyTOTPResponse;                                 // #include <clerk/backend/users.hpp>
struct BulkWaitlistEntry;                                  // #include <clerk/backend/waitlist_entries.hpp>
struct CreateBulkWaitlistEntriesResponse;                  // #include <clerk/backend/waitlist_entries.hpp>
struct CreateWaitlistEntryRequestBody;                     // #include <clerk/backend/waitlist_entries.hpp>
struct CreateWaitlistEntryResponse;                        // #include <clerk/backend/waitlist_entries.hpp>
struct DeleteWaitlistEntryResponse;                        // #include <clerk/backend/waitlist_entries.hpp>
struct InviteWaitlistEntryRequestBody;                     // #include <clerk/backend/waitlist_entries.hpp>
struct InviteWaitlistEntryResponse;                        // #include <clerk/backend/waitlist_entries.hpp>
struct ListWaitlistEntriesRequest;                         // #include <clerk/backend/waitlist_entries.hpp>
struct ListWaitlistEntriesResponse;                        // #include <clerk/backend/waitlist_entries.hpp>
struct RejectWaitlistEntryResponse;                        // #include <clerk/backend/waitlist_entries.hpp>
struct CreateSvixAppResponse;                              // #include <clerk/backend/webhooks.hpp>
struct DeleteSvixAppResponse;                              // #include <clerk/backend/webhooks.hpp>
struct GenerateSvixAuthURLResponse;                        // #include <clerk/backend/webhooks.hpp>
}  // namespace operations

/// Tokens with which one user, the actor, signs in as another. Reached as `ClerkBackend::actorTokens`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class ActorTokens : public core::SubClient {
 public:
  /// Makes a one-time link with which the actor signs in as the user; whoever opens it becomes that user. Not safe to
  /// repeat.
  ///
  /// The call of `operations::CreateActorTokenRequestBody`: POST /actor_tokens.
  /// @param request Who is impersonated by whom, and for how long.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 422.
  operations::CreateActorTokenResponse create(const operations::CreateActorTokenRequestBody& request,
                                              const RequestOptions& options = {}) const;

  /// Makes a pending token useless; one that was used or revoked before is refused with 400. Safe to repeat.
  ///
  /// The call of `operations::RevokeActorTokenRequest`: POST /actor_tokens/{actor_token_id}/revoke.
  /// @param actorTokenId Id of the actor token.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::RevokeActorTokenResponse revoke(std::string actorTokenId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Single-use tokens that let an IT contact of your customer into the admin portal. Reached as
/// `ClerkBackend::adminPortalLinkTokens`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class AdminPortalLinkTokens : public core::SubClient {
 public:
  /// Mints a token for one visit of the admin portal, at most a day long. Not safe to repeat.
  ///
  /// The call of `operations::CreateAdminPortalLinkTokenRequestBody`: POST /admin_portal_link_tokens.
  /// @param request Whom the token is for; an empty body takes every default.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 409.
  operations::CreateAdminPortalLinkTokenResponse createAdminPortalLinkToken(
      const operations::CreateAdminPortalLinkTokenRequestBody& request, const RequestOptions& options = {}) const;

  /// Revokes a token for good, so that its link no longer works. Safe to repeat.
  ///
  /// The call of `operations::RevokeAdminPortalLinkTokenRequest`: POST
  /// /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke.
  /// @param adminPortalLinkTokenId Id of the admin portal link token.
  /// @param requestBody Why the token is revoked; may be empty.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::RevokeAdminPortalLinkTokenResponse revokeAdminPortalLinkToken(
      std::string adminPortalLinkTokenId, operations::RevokeAdminPortalLinkTokenRequestBody requestBody,
      const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Tasks in which an agent, such as an AI, acts in your application as one of its users. Reached as
/// `ClerkBackend::agentTasks`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class AgentTasks : public core::SubClient {
 public:
  /// Makes a URL that signs its visitor in as the user, with all of the user's permissions. Every call makes another
  /// one. Not safe to repeat.
  ///
  /// The call of `operations::CreateAgentTaskRequestBody`: POST /agents/tasks.
  /// @param request The agent, its task, and the user it acts for.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 422.
  operations::CreateAgentTaskResponse create(const operations::CreateAgentTaskRequestBody& request,
                                             const RequestOptions& options = {}) const;

  /// Revokes a task whose URL was not visited yet, so that it no longer works. Safe to repeat.
  ///
  /// The call of `operations::RevokeAgentTaskRequest`: POST /agents/tasks/{agent_task_id}/revoke.
  /// @param agentTaskId Id of the agent task.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::RevokeAgentTaskResponse revoke(std::string agentTaskId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Who may sign up where the instance is restricted to an allowlist. Reached as `ClerkBackend::allowlistIdentifiers`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class AllowlistIdentifiers : public core::SubClient {
 public:
  /// The allowlist, with its total. Safe to repeat.
  ///
  /// The call of `operations::ListAllowlistIdentifiersRequest`: GET /allowlist_identifiers.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 402.
  operations::ListAllowlistIdentifiersResponse list(const operations::ListAllowlistIdentifiersRequest& request,
                                                    const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListAllowlistIdentifiersResponse list() const;

  /// Lets an identifier sign up, and invites its owner if asked to. Not safe to repeat.
  ///
  /// The call of `operations::CreateAllowlistIdentifierRequestBody`: POST /allowlist_identifiers.
  /// @param request Whom to let in.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 422.
  operations::CreateAllowlistIdentifierResponse create(const operations::CreateAllowlistIdentifierRequestBody& request,
                                                       const RequestOptions& options = {}) const;

  /// Takes an identifier off the allowlist. Safe to repeat.
  ///
  /// The call of `operations::DeleteAllowlistIdentifierRequest`: DELETE /allowlist_identifiers/{identifier_id}.
  /// @param identifierId Id of the identifier.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 404.
  operations::DeleteAllowlistIdentifierResponse remove(std::string identifierId,
                                                       const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Long-lived keys with which programs of your users and organizations call your API. Reached as
/// `ClerkBackend::apiKeys`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class ApiKeys : public core::SubClient {
 public:
  /// Lists the keys of one subject, without their secrets; revoked and expired ones only on request. Safe to repeat.
  ///
  /// The call of `operations::GetApiKeysRequest`: GET /api_keys.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::GetApiKeysResponse getApiKeys(const operations::GetApiKeysRequest& request,
                                            const RequestOptions& options = {}) const;

  /// Creates a key for a subject; its secret is in the answer. Not safe to repeat.
  ///
  /// The call of `operations::CreateApiKeyRequestBody`: POST /api_keys.
  /// @param request The key to create.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 409.
  operations::CreateApiKeyResponse createApiKey(const operations::CreateApiKeyRequestBody& request,
                                                const RequestOptions& options = {}) const;

  /// Fetches one key, without its secret. Safe to repeat.
  ///
  /// The call of `operations::GetApiKeyRequest`: GET /api_keys/{apiKeyID}.
  /// @param apiKeyId Id of the api key.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::GetApiKeyResponse getApiKey(std::string apiKeyId, const RequestOptions& options = {}) const;

  /// Changes the fields that are sent; the secret stays. Not retried automatically, because a new life counts from the
  /// moment of the call. Not safe to repeat.
  ///
  /// The call of `operations::UpdateApiKeyRequest`: PATCH /api_keys/{apiKeyID}.
  /// @param apiKeyId Id of the api key.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::UpdateApiKeyResponse updateApiKey(std::string apiKeyId, operations::UpdateApiKeyRequestBody requestBody,
                                                const RequestOptions& options = {}) const;

  /// Deletes a key; revokeApiKey would keep it on record. Safe to repeat.
  ///
  /// The call of `operations::DeleteApiKeyRequest`: DELETE /api_keys/{apiKeyID}.
  /// @param apiKeyId Id of the api key.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::DeleteApiKeyResponse deleteApiKey(std::string apiKeyId, const RequestOptions& options = {}) const;

  /// Reveals the secret of a key. Safe to repeat.
  ///
  /// The call of `operations::GetApiKeySecretRequest`: GET /api_keys/{apiKeyID}/secret.
  /// @param apiKeyId Id of the api key.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::GetApiKeySecretResponse getApiKeySecret(std::string apiKeyId, const RequestOptions& options = {}) const;

  /// Ends a key for good but keeps it on record. Safe to repeat.
  ///
  /// The call of `operations::RevokeApiKeyRequest`: POST /api_keys/{apiKeyID}/revoke.
  /// @param apiKeyId Id of the api key.
  /// @param requestBody Why the key is revoked; may be empty.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::RevokeApiKeyResponse revokeApiKey(std::string apiKeyId, operations::RevokeApiKeyRequestBody requestBody,
                                                const RequestOptions& options = {}) const;

  /// Tells whose key a secret is; check revoked and expired before you let the caller in. Safe to repeat.
  ///
  /// The call of `operations::VerifyApiKeyRequestBody`: POST /api_keys/verify.
  /// @param request The secret that came with a request.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::VerifyApiKeyResponse verifyApiKey(const operations::VerifyApiKeyRequestBody& request,
                                                const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Older settings of the instance that Clerk still files under beta; see instanceSettings first. Reached as
/// `ClerkBackend::betaFeatures`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class BetaFeatures : public core::SubClient {
 public:
  /// Changes settings for signing up and for the sender of email. Safe to repeat.
  ///
  /// The call of `operations::UpdateInstanceAuthConfigRequestBody`: PATCH /beta_features/instance_settings.
  /// @param request The settings that change.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 422.
  operations::UpdateInstanceAuthConfigResponse updateInstanceSettings(
      const operations::UpdateInstanceAuthConfigRequestBody& request, const RequestOptions& options = {}) const;

  /// Moves a production instance to another domain, with all that instanceSettings.changeDomain warns of. Not safe to
  /// repeat.
  ///
  /// The call of `operations::UpdateProductionInstanceDomainRequestBody`: PUT /beta_features/domain.
  /// @param request The new domain.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  [[deprecated("instanceSettings.changeDomain")]] operations::UpdateProductionInstanceDomainResponse
  updateProductionInstanceDomain(const operations::UpdateProductionInstanceDomainRequestBody& request,
                                 const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Plans and their prices, what users and organizations subscribe to, and what they paid. Amounts are in cents. Reached
/// as `ClerkBackend::billing`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Billing : public core::SubClient {
 public:
  /// Lists the plans, free ones included, the newest first. Safe to repeat.
  ///
  /// The call of `operations::GetCommercePlanListRequest`: GET /billing/plans.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 422, 500.
  operations::GetCommercePlanListResponse listPlans(const operations::GetCommercePlanListRequest& request,
                                                    const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetCommercePlanListResponse listPlans() const;

  /// Lists the default and custom prices, the lowest first and the newest first among equals. Safe to repeat.
  ///
  /// The call of `operations::GetBillingPriceListRequest`: GET /billing/prices.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422, 500.
  operations::GetBillingPriceListResponse listPrices(const operations::GetBillingPriceListRequest& request,
                                                     const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetBillingPriceListResponse listPrices() const;

  /// Adds a custom price to a plan, for customers who pay something other than the default. Not safe to repeat.
  ///
  /// The call of `operations::CreateBillingPriceRequest`: POST /billing/prices.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422, 500.
  operations::CreateBillingPriceResponse createPrice(components::CreateBillingPriceRequest requestBody,
                                                     const RequestOptions& options = {}) const;

  /// Lists the subscription items of all users and organizations, the newest first; those of free plans only on
  /// request. Safe to repeat.
  ///
  /// The call of `operations::GetCommerceSubscriptionItemListRequest`: GET /billing/subscription_items.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 422, 500.
  operations::GetCommerceSubscriptionItemListResponse listSubscriptionItems(
      const operations::GetCommerceSubscriptionItemListRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetCommerceSubscriptionItemListResponse listSubscriptionItems() const;

  /// Cancels a subscription item, either at once or when its billing period ends. Not retried automatically, because
  /// the effect of a second cancellation is not documented. Not safe to repeat.
  ///
  /// The call of `operations::CancelCommerceSubscriptionItemRequest`: DELETE
  /// /billing/subscription_items/{subscription_item_id}.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422, 500.
  operations::CancelCommerceSubscriptionItemResponse cancelSubscriptionItem(
      const operations::CancelCommerceSubscriptionItemRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param subscriptionItemId Id of the subscription item.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::CancelCommerceSubscriptionItemResponse cancelSubscriptionItem(Text&& subscriptionItemId,
                                                                            const RequestOptions& options = {}) const;

  /// Moves the end of a running free trial to the given time; sending the same time again changes nothing. Safe to
  /// repeat.
  ///
  /// The call of `operations::ExtendBillingSubscriptionItemFreeTrialRequest`: POST
  /// /billing/subscription_items/{subscription_item_id}/extend_free_trial.
  /// @param subscriptionItemId Id of the subscription item.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422, 500.
  operations::ExtendBillingSubscriptionItemFreeTrialResponse extendSubscriptionItemFreeTrial(
      std::string subscriptionItemId, components::ExtendFreeTrialRequest requestBody,
      const RequestOptions& options = {}) const;

  /// Moves a subscription item to another price; plan and payer decide whether that happens at once, which can charge
  /// the payer immediately, or when the period ends. Not safe to repeat.
  ///
  /// The call of `operations::CreateBillingPriceTransitionRequest`: POST
  /// /billing/subscription_items/{subscription_item_id}/price_transition.
  /// @param subscriptionItemId Id of the subscription item.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409, 422, 500.
  operations::CreateBillingPriceTransitionResponse createPriceTransition(std::string subscriptionItemId,
                                                                         components::PriceTransitionRequest requestBody,
                                                                         const RequestOptions& options = {}) const;

  /// Gives a subscription item a discount, even one that the payer could not redeem. It replaces the active discount;
  /// applying that one again is refused with 409. Not safe to repeat.
  ///
  /// The call of `operations::ApplyBillingSubscriptionItemDiscountRequest`: POST
  /// /billing/subscription_items/{subscription_item_id}/discounts.
  /// @param subscriptionItemId Id of the subscription item.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409, 422, 500.
  operations::ApplyBillingSubscriptionItemDiscountResponse applySubscriptionItemDiscount(
      std::string subscriptionItemId, components::ApplyCommerceDiscountRequest requestBody,
      const RequestOptions& options = {}) const;

  /// Takes the discount off a subscription item; discount_id has to be the active one. Safe to repeat.
  ///
  /// The call of `operations::RemoveBillingSubscriptionItemDiscountRequest`: DELETE
  /// /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}.
  /// @param subscriptionItemId Id of the subscription item.
  /// @param discountId Id of the discount.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409, 422, 500.
  operations::RemoveBillingSubscriptionItemDiscountResponse removeSubscriptionItemDiscount(
      std::string subscriptionItemId, std::string discountId, const RequestOptions& options = {}) const;

  /// Lists the statements of all payers, the newest first. Safe to repeat.
  ///
  /// The call of `operations::GetBillingStatementListRequest`: GET /billing/statements.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 422, 500.
  operations::GetBillingStatementListResponse listStatements(const operations::GetBillingStatementListRequest& request,
                                                             const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetBillingStatementListResponse listStatements() const;

  /// Fetches one statement with its payments. Safe to repeat.
  ///
  /// The call of `operations::GetBillingStatementRequest`: GET /billing/statements/{statementID}.
  /// @param statementId Id of the statement.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422, 500.
  operations::GetBillingStatementResponse getStatement(std::string statementId,
                                                       const RequestOptions& options = {}) const;

  /// Lists the attempts to collect the payments of one statement, the newest first. Safe to repeat.
  ///
  /// The call of `operations::GetBillingStatementPaymentAttemptsRequest`: GET
  /// /billing/statements/{statementID}/payment_attempts.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422, 500.
  operations::GetBillingStatementPaymentAttemptsResponse getStatementPaymentAttempts(
      const operations::GetBillingStatementPaymentAttemptsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param statementId Id of the statement.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::GetBillingStatementPaymentAttemptsResponse getStatementPaymentAttempts(
      Text&& statementId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Who is kept out of the application. Reached as `ClerkBackend::blocklistIdentifiers`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class BlocklistIdentifiers : public core::SubClient {
 public:
  /// The whole blocklist at once. Safe to repeat.
  ///
  /// The call of `operations::ListBlocklistIdentifiersRequest`: GET /blocklist_identifiers.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 402.
  operations::ListBlocklistIdentifiersResponse list(const RequestOptions& options = {}) const;

  /// Keeps an identifier out of the application. Not safe to repeat.
  ///
  /// The call of `operations::CreateBlocklistIdentifierRequestBody`: POST /blocklist_identifiers.
  /// @param request Whom to keep out.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 422.
  operations::CreateBlocklistIdentifierResponse create(const operations::CreateBlocklistIdentifierRequestBody& request,
                                                       const RequestOptions& options = {}) const;

  /// Takes an identifier off the blocklist. Safe to repeat.
  ///
  /// The call of `operations::DeleteBlocklistIdentifierRequest`: DELETE /blocklist_identifiers/{identifier_id}.
  /// @param identifierId Id of the identifier.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 404.
  operations::DeleteBlocklistIdentifierResponse remove(std::string identifierId,
                                                       const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Browsers and apps in which users are signed in. Reached as `ClerkBackend::clients`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Clients : public core::SubClient {
 public:
  /// All clients, newest first. Safe to repeat.
  ///
  /// The call of `operations::GetClientListRequest`: GET /clients.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 410, 422.
  [[deprecated("sessions.list; the service is going to remove it")]] operations::GetClientListResponse list(
      const operations::GetClientListRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  [[deprecated("sessions.list; the service is going to remove it")]] operations::GetClientListResponse list() const;

  /// Finds the client that a token from a browser or app belongs to. Safe to repeat.
  ///
  /// The call of `operations::VerifyClientRequestBody`: POST /clients/verify.
  /// @param request The token to check.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  operations::VerifyClientResponse verify(const operations::VerifyClientRequestBody& request,
                                          const RequestOptions& options = {}) const;

  /// One client with its sessions. Safe to repeat.
  ///
  /// The call of `operations::GetClientRequest`: GET /clients/{client_id}.
  /// @param clientId Id of the client.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  operations::GetClientResponse get(std::string clientId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Directories, through which the identity providers of your customers create, change and remove users. Reached as
/// `ClerkBackend::directories`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Directories : public core::SubClient {
 public:
  /// Lists the directories of the instance. Safe to repeat.
  ///
  /// The call of `operations::ListDirectoriesRequest`: GET /directories.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403.
  operations::ListDirectoriesResponse list(const operations::ListDirectoriesRequest& request,
                                           const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListDirectoriesResponse list() const;

  /// Creates a directory; its api_key is in the answer, and only rotateApiKey makes another one. Not safe to repeat.
  ///
  /// The call of `operations::CreateDirectoryRequestBody`: POST /directories.
  /// @param request The directory to create.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 422.
  operations::CreateDirectoryResponse create(const operations::CreateDirectoryRequestBody& request,
                                             const RequestOptions& options = {}) const;

  /// Fetches one directory, without its key. Safe to repeat.
  ///
  /// The call of `operations::GetDirectoryRequest`: GET /directories/{directory_id}.
  /// @param directoryId Id of the directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::GetDirectoryResponse get(std::string directoryId, const RequestOptions& options = {}) const;

  /// Changes the fields that are sent; attribute_mapping is merged key by key. Safe to repeat.
  ///
  /// The call of `operations::UpdateDirectoryRequest`: PATCH /directories/{directory_id}.
  /// @param directoryId Id of the directory.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::UpdateDirectoryResponse update(std::string directoryId,
                                             operations::UpdateDirectoryRequestBody requestBody,
                                             const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param directoryId Id of the directory.
  operations::UpdateDirectoryResponse update(std::string directoryId) const;

  /// Deletes a directory; requests of the identity provider are then refused, so its changes no longer arrive. Safe to
  /// repeat.
  ///
  /// The call of `operations::DeleteDirectoryRequest`: DELETE /directories/{directory_id}.
  /// @param directoryId Id of the directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::DeleteDirectoryResponse remove(std::string directoryId, const RequestOptions& options = {}) const;

  /// Makes a new key, which only this answer shows, in api_key. The old one stops working after a short grace period,
  /// so give the new one to the identity provider soon. Not safe to repeat.
  ///
  /// The call of `operations::RotateDirectoryAPIKeyRequest`: POST /directories/{directory_id}/rotate_api_key.
  /// @param directoryId Id of the directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::RotateDirectoryAPIKeyResponse rotateApiKey(std::string directoryId,
                                                         const RequestOptions& options = {}) const;

  /// Lists which groups get which role, in order of precedence; always the whole list. Safe to repeat.
  ///
  /// The call of `operations::ListDirectoryGroupRoleMappingsRequest`: GET
  /// /directories/{directory_id}/group_role_mappings.
  /// @param directoryId Id of the directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::ListDirectoryGroupRoleMappingsResponse listGroupRoleMappings(std::string directoryId,
                                                                           const RequestOptions& options = {}) const;

  /// Gives the members of a group a role; group_role_mapping_enabled of the directory has to be true. Not safe to
  /// repeat.
  ///
  /// The call of `operations::CreateDirectoryGroupRoleMappingRequest`: POST
  /// /directories/{directory_id}/group_role_mappings.
  /// @param directoryId Id of the directory.
  /// @param requestBody The group and its role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::CreateDirectoryGroupRoleMappingResponse createGroupRoleMapping(
      std::string directoryId, operations::CreateDirectoryGroupRoleMappingRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Replaces all mappings of the directory; their order is their precedence, and an empty list deletes them all.
  /// group_role_mapping_enabled of the directory has to be true. Safe to repeat.
  ///
  /// The call of `operations::ReplaceDirectoryGroupRoleMappingsRequest`: PUT
  /// /directories/{directory_id}/group_role_mappings.
  /// @param directoryId Id of the directory.
  /// @param requestBody The new list of mappings.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::ReplaceDirectoryGroupRoleMappingsResponse replaceGroupRoleMappings(
      std::string directoryId, operations::ReplaceDirectoryGroupRoleMappingsRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Deletes one mapping; group_role_mapping_enabled of the directory has to be true. Safe to repeat.
  ///
  /// The call of `operations::DeleteDirectoryGroupRoleMappingRequest`: DELETE
  /// /directories/{directory_id}/group_role_mappings/{mapping_id}.
  /// @param directoryId Id of the directory.
  /// @param mappingId Id of the mapping.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::DeleteDirectoryGroupRoleMappingResponse deleteGroupRoleMapping(std::string directoryId,
                                                                             std::string mappingId,
                                                                             const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// The domains your instance serves; one primary, and satellites that share its sessions. Reached as
/// `ClerkBackend::domains`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Domains : public core::SubClient {
 public:
  /// Lists all domains, the primary one and the satellites, with the DNS records that each needs. Safe to repeat.
  ///
  /// The call of `operations::ListDomainsRequest`: GET /domains.
  /// @param options What this call does differently from its client.
  operations::ListDomainsResponse list(const RequestOptions& options = {}) const;

  /// Adds a satellite domain; another primary one cannot be added. Not safe to repeat.
  ///
  /// The call of `operations::AddDomainRequestBody`: POST /domains.
  /// @param request The domain to add.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 422.
  operations::AddDomainResponse add(const operations::AddDomainRequestBody& request,
                                    const RequestOptions& options = {}) const;

  /// Changes a primary or satellite domain. A new name for the primary domain also moves the instance's home, with
  /// downtime unless DNS and email are ready; therefore not retried automatically. Not safe to repeat.
  ///
  /// The call of `operations::UpdateDomainRequest`: PATCH /domains/{domain_id}.
  /// @param domainId Id of the domain.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 422.
  operations::UpdateDomainResponse update(std::string domainId, operations::UpdateDomainRequestBody requestBody,
                                          const RequestOptions& options = {}) const;

  /// Deletes a satellite domain; the primary one cannot be deleted. Safe to repeat.
  ///
  /// The call of `operations::DeleteDomainRequest`: DELETE /domains/{domain_id}.
  /// @param domainId Id of the domain.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404.
  operations::DeleteDomainResponse remove(std::string domainId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Email addresses of users. Reached as `ClerkBackend::emailAddresses`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class EmailAddresses : public core::SubClient {
 public:
  /// Adds an email address to a user. Not safe to repeat.
  ///
  /// The call of `operations::CreateEmailAddressRequestBody`: POST /email_addresses.
  /// @param request The address, and whose it is.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409, 422.
  operations::CreateEmailAddressResponse create(const operations::CreateEmailAddressRequestBody& request,
                                                const RequestOptions& options = {}) const;

  /// One email address with its verification. Safe to repeat.
  ///
  /// The call of `operations::GetEmailAddressRequest`: GET /email_addresses/{email_address_id}.
  /// @param emailAddressId Id of the email address.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::GetEmailAddressResponse get(std::string emailAddressId, const RequestOptions& options = {}) const;

  /// Marks an address as verified or makes it the primary one; the address itself cannot be changed. Safe to repeat.
  ///
  /// The call of `operations::UpdateEmailAddressRequest`: PATCH /email_addresses/{email_address_id}.
  /// @param emailAddressId Id of the email address.
  /// @param requestBody What to change about the address.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409.
  operations::UpdateEmailAddressResponse update(std::string emailAddressId,
                                                operations::UpdateEmailAddressRequestBody requestBody,
                                                const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param emailAddressId Id of the email address.
  operations::UpdateEmailAddressResponse update(std::string emailAddressId) const;

  /// Takes an email address away from its user. Safe to repeat.
  ///
  /// The call of `operations::DeleteEmailAddressRequest`: DELETE /email_addresses/{email_address_id}.
  /// @param emailAddressId Id of the email address.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409.
  operations::DeleteEmailAddressResponse remove(std::string emailAddressId, const RequestOptions& options = {}) const;

  /// Sends the address a one-time code by email; each call sends another one. Not safe to repeat.
  ///
  /// The call of `operations::PrepareEmailAddressVerificationRequest`: POST
  /// /email_addresses/{email_address_id}/prepare_verification.
  /// @param emailAddressId Id of the email address.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 500.
  operations::PrepareEmailAddressVerificationResponse prepareVerification(std::string emailAddressId,
                                                                          const RequestOptions& options = {}) const;

  /// Checks a code and answers 200 for a wrong one too, so look at the status; a right one also verifies the address,
  /// but signs nobody in. Not safe to repeat.
  ///
  /// The call of `operations::AttemptEmailAddressVerificationRequest`: POST
  /// /email_addresses/{email_address_id}/attempt_verification.
  /// @param emailAddressId Id of the email address.
  /// @param requestBody The code, and what it belongs to.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 500.
  operations::AttemptEmailAddressVerificationResponse attemptVerification(
      std::string emailAddressId, operations::AttemptEmailAddressVerificationRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Deletes all email addresses of the user and sets one new primary address; refused while an old one belongs to a
  /// connected account. Safe to repeat.
  ///
  /// The call of `operations::ReplaceUserEmailAddressRequest`: PUT /users/{user_id}/email_address.
  /// @param userId Id of the user.
  /// @param requestBody The only address that is left afterwards.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::ReplaceUserEmailAddressResponse replaceForUser(std::string userId,
                                                             operations::ReplaceUserEmailAddressRequestBody requestBody,
                                                             const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Changes to email and SMS templates; for everything else see emailSMSTemplates. Reached as
/// `ClerkBackend::emailAndSmsTemplates`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class EmailAndSmsTemplates : public core::SubClient {
 public:
  /// Replaces the texts of a template that exists; it makes no new ones. Safe to repeat.
  ///
  /// The call of `operations::UpsertTemplateRequest`: PUT /templates/{template_type}/{slug}.
  /// @param templateType The template type.
  /// @param slug The slug.
  /// @param requestBody The new texts.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 402, 403, 404, 422, 423, 429.
  [[deprecated("nothing that Clerk names")]] operations::UpsertTemplateResponse upsert(
      operations::UpsertTemplateRequestTemplateType templateType, std::string slug,
      operations::UpsertTemplateRequestBody requestBody, const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param templateType The template type.
  /// @param slug The slug.
  [[deprecated("nothing that Clerk names")]] operations::UpsertTemplateResponse upsert(
      operations::UpsertTemplateRequestTemplateType templateType, std::string slug) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// The texts of the emails and SMS that the instance sends. Reached as `ClerkBackend::emailSMSTemplates`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class EmailSMSTemplates : public core::SubClient {
 public:
  /// Lists the templates of one type by their position, with their total. Safe to repeat.
  ///
  /// The call of `operations::GetTemplateListRequest`: GET /templates/{template_type}.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 422.
  [[deprecated("nothing that Clerk names")]] operations::GetTemplateListResponse list(
      const operations::GetTemplateListRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param templateType The template type.
  /// @param options What this call does differently from its client.
  template <class Text,
            class = std::enable_if_t<std::is_convertible_v<Text, operations::GetTemplateListRequestTemplateType>>>
  [[deprecated("nothing that Clerk names")]] operations::GetTemplateListResponse list(
      Text&& templateType, const RequestOptions& options = {}) const;

  /// Fetches one template. Safe to repeat.
  ///
  /// The call of `operations::GetTemplateRequest`: GET /templates/{template_type}/{slug}.
  /// @param templateType The template type.
  /// @param slug The slug.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  [[deprecated("nothing that Clerk names")]] operations::GetTemplateResponse get(
      operations::GetTemplateRequestTemplateType templateType, std::string slug,
      const RequestOptions& options = {}) const;

  /// Restores Clerk's text of a template; your own text is lost. Safe to repeat.
  ///
  /// The call of `operations::RevertTemplateRequest`: POST /templates/{template_type}/{slug}/revert.
  /// @param templateType The template type.
  /// @param slug The slug.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 402, 404.
  [[deprecated("nothing that Clerk names")]] operations::RevertTemplateResponse revert(
      operations::RevertTemplateRequestTemplateType templateType, std::string slug,
      const RequestOptions& options = {}) const;

  /// Sets whether Clerk sends the messages of a template. If not, your server has to send them when it gets the
  /// webhooks email.created and sms.created. Not safe to repeat.
  ///
  /// The call of `operations::ToggleTemplateDeliveryRequest`: POST /templates/{template_type}/{slug}/toggle_delivery.
  /// @param templateType The template type.
  /// @param slug The slug.
  /// @param requestBody Who sends the messages.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 423, 429.
  [[deprecated("nothing that Clerk names")]] operations::ToggleTemplateDeliveryResponse toggleTemplateDelivery(
      operations::ToggleTemplateDeliveryRequestTemplateType templateType, std::string slug,
      operations::ToggleTemplateDeliveryRequestBody requestBody, const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param templateType The template type.
  /// @param slug The slug.
  [[deprecated("nothing that Clerk names")]] operations::ToggleTemplateDeliveryResponse toggleTemplateDelivery(
      operations::ToggleTemplateDeliveryRequestTemplateType templateType, std::string slug) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Single sign-on over SAML or OpenID Connect with identity providers of your customers. Reached as
/// `ClerkBackend::enterpriseConnections`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class EnterpriseConnections : public core::SubClient {
 public:
  /// Lists the enterprise connections of the instance, active or not. Safe to repeat.
  ///
  /// The call of `operations::ListEnterpriseConnectionsRequest`: GET /enterprise_connections.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 422.
  operations::ListEnterpriseConnectionsResponse list(const operations::ListEnterpriseConnectionsRequest& request,
                                                     const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListEnterpriseConnectionsResponse list() const;

  /// Creates an enterprise connection; one that is to be active at once over SAML needs the provider's metadata. Not
  /// safe to repeat.
  ///
  /// The call of `operations::CreateEnterpriseConnectionRequestBody`: POST /enterprise_connections.
  /// @param request The connection to create.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404, 409, 422.
  operations::CreateEnterpriseConnectionResponse create(
      const operations::CreateEnterpriseConnectionRequestBody& request, const RequestOptions& options = {}) const;

  /// Fetches one enterprise connection. Safe to repeat.
  ///
  /// The call of `operations::GetEnterpriseConnectionRequest`: GET /enterprise_connections/{enterprise_connection_id}.
  /// @param enterpriseConnectionId Id of the enterprise connection.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404.
  operations::GetEnterpriseConnectionResponse get(std::string enterpriseConnectionId,
                                                  const RequestOptions& options = {}) const;

  /// Changes the fields that are sent. Activation also deletes verified domains of organizations that match its own.
  /// Safe to repeat.
  ///
  /// The call of `operations::UpdateEnterpriseConnectionRequest`: PATCH
  /// /enterprise_connections/{enterprise_connection_id}.
  /// @param enterpriseConnectionId Id of the enterprise connection.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 403, 404, 422.
  operations::UpdateEnterpriseConnectionResponse update(std::string enterpriseConnectionId,
                                                        operations::UpdateEnterpriseConnectionRequestBody requestBody,
                                                        const RequestOptions& options = {}) const;

  /// Deletes an enterprise connection. Safe to repeat.
  ///
  /// The call of `operations::DeleteEnterpriseConnectionRequest`: DELETE
  /// /enterprise_connections/{enterprise_connection_id}.
  /// @param enterpriseConnectionId Id of the enterprise connection.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404.
  operations::DeleteEnterpriseConnectionResponse remove(std::string enterpriseConnectionId,
                                                        const RequestOptions& options = {}) const;

  /// Lists the trial sign-ins through a connection, with what the provider answered. Safe to repeat.
  ///
  /// The call of `operations::ListEnterpriseConnectionTestRunsRequest`: GET
  /// /enterprise_connections/{enterprise_connection_id}/test_runs.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404, 422.
  operations::ListEnterpriseConnectionTestRunsResponse listTestRuns(
      const operations::ListEnterpriseConnectionTestRunsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param enterpriseConnectionId Id of the enterprise connection.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::ListEnterpriseConnectionTestRunsResponse listTestRuns(Text&& enterpriseConnectionId,
                                                                    const RequestOptions& options = {}) const;

  /// Makes a URL, valid for a short time, with which a browser tries to sign in through the connection; listTestRuns
  /// tells how it went. Not safe to repeat.
  ///
  /// The call of `operations::CreateEnterpriseConnectionTestRunRequest`: POST
  /// /enterprise_connections/{enterprise_connection_id}/test_runs.
  /// @param enterpriseConnectionId Id of the enterprise connection.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404.
  operations::CreateEnterpriseConnectionTestRunResponse createTestRun(std::string enterpriseConnectionId,
                                                                      const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// The settings of the instance that the secret key belongs to. Reached as `ClerkBackend::instanceSettings`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class InstanceSettings : public core::SubClient {
 public:
  /// Tells which instance the secret key belongs to, and whether it is for development or production. Safe to repeat.
  ///
  /// The call of `operations::GetInstanceRequest`: GET /instance.
  /// @param options What this call does differently from its client.
  operations::GetInstanceResponse get(const RequestOptions& options = {}) const;

  /// Changes the settings that are sent; the answer has no body. Safe to repeat.
  ///
  /// The call of `operations::UpdateInstanceRequestBody`: PATCH /instance.
  /// @param request The settings that change.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 422.
  operations::UpdateInstanceResponse update(const operations::UpdateInstanceRequestBody& request,
                                            const RequestOptions& options = {}) const;

  /// Turns the filters for sign-ups on or off; what is not sent stays. The entries of both lists are managed with
  /// allowlistIdentifiers and blocklistIdentifiers. Safe to repeat.
  ///
  /// The call of `operations::UpdateInstanceRestrictionsRequestBody`: PATCH /instance/restrictions.
  /// @param request The filters that change.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 422.
  operations::UpdateInstanceRestrictionsResponse updateRestrictions(
      const operations::UpdateInstanceRestrictionsRequestBody& request, const RequestOptions& options = {}) const;

  /// Fetches the settings of Clerk Protect, the defence against abuse. Safe to repeat.
  ///
  /// The call of `operations::GetInstanceProtectRequest`: GET /instance/protect.
  /// @param options What this call does differently from its client.
  operations::GetInstanceProtectResponse getInstanceProtect(const RequestOptions& options = {}) const;

  /// Changes the settings of Clerk Protect that are sent. Safe to repeat.
  ///
  /// The call of `operations::UpdateInstanceProtectRequestBody`: PATCH /instance/protect.
  /// @param request The settings that change.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 422.
  operations::UpdateInstanceProtectResponse updateInstanceProtect(
      const operations::UpdateInstanceProtectRequestBody& request, const RequestOptions& options = {}) const;

  /// Fetches the countries to which no SMS is sent. Safe to repeat.
  ///
  /// The call of `operations::GetInstanceCommunicationRequest`: GET /instance/communication.
  /// @param options What this call does differently from its client.
  operations::GetInstanceCommunicationResponse getCommunication(const RequestOptions& options = {}) const;

  /// Replaces the whole list of countries to which no SMS is sent; without a list nothing changes. Safe to repeat.
  ///
  /// The call of `operations::UpdateInstanceCommunicationRequestBody`: PATCH /instance/communication.
  /// @param request The new list.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 422.
  operations::UpdateInstanceCommunicationResponse updateCommunication(
      const operations::UpdateInstanceCommunicationRequestBody& request, const RequestOptions& options = {}) const;

  /// Fetches the settings for all OAuth applications of the instance. Safe to repeat.
  ///
  /// The call of `operations::GetInstanceOAuthApplicationSettingsRequest`: GET /instance/oauth_application_settings.
  /// @param options What this call does differently from its client.
  operations::GetInstanceOAuthApplicationSettingsResponse getOAuthApplicationSettings(
      const RequestOptions& options = {}) const;

  /// Changes the settings for all OAuth applications; what is not sent stays. Safe to repeat.
  ///
  /// The call of `operations::UpdateInstanceOAuthApplicationSettingsRequestBody`: PATCH
  /// /instance/oauth_application_settings.
  /// @param request The settings that change.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 422.
  operations::UpdateInstanceOAuthApplicationSettingsResponse updateOAuthApplicationSettings(
      const operations::UpdateInstanceOAuthApplicationSettingsRequestBody& request,
      const RequestOptions& options = {}) const;

  /// Moves a production instance to another domain. This signs all users out and causes some downtime, until DNS
  /// records, certificates, redirect URLs of social providers and the keys in your code are updated. Not safe to
  /// repeat.
  ///
  /// The call of `operations::ChangeProductionInstanceDomainRequestBody`: POST /instance/change_domain.
  /// @param request The new domain.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  operations::ChangeProductionInstanceDomainResponse changeDomain(
      const operations::ChangeProductionInstanceDomainRequestBody& request, const RequestOptions& options = {}) const;

  /// Fetches the settings for all organizations of the instance. Safe to repeat.
  ///
  /// The call of `operations::GetInstanceOrganizationSettingsRequest`: GET /instance/organization_settings.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 404, 422.
  operations::GetInstanceOrganizationSettingsResponse getOrganizationSettings(const RequestOptions& options = {}) const;

  /// Changes the settings for all organizations; the request takes ids of roles, while the answer has their keys. Safe
  /// to repeat.
  ///
  /// The call of `operations::UpdateInstanceOrganizationSettingsRequestBody`: PATCH /instance/organization_settings.
  /// @param request The settings that change.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 403, 404, 422.
  operations::UpdateInstanceOrganizationSettingsResponse updateOrganizationSettings(
      const operations::UpdateInstanceOrganizationSettingsRequestBody& request,
      const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Invitations by email to sign up to the application. Reached as `ClerkBackend::invitations`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Invitations : public core::SubClient {
 public:
  /// Invitations with their total, newest first unless order_by says otherwise; revoked ones only where status asks for
  /// them. Safe to repeat.
  ///
  /// The call of `operations::ListInvitationsRequest`: GET /invitations.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  operations::ListInvitationsResponse list(const operations::ListInvitationsRequest& request,
                                           const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListInvitationsResponse list() const;

  /// Invites somebody to sign up and sends the email; refused where the address is invited or a user already. Not safe
  /// to repeat.
  ///
  /// The call of `operations::CreateInvitationRequestBody`: POST /invitations.
  /// @param request Who is invited, and how.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  operations::CreateInvitationResponse create(const operations::CreateInvitationRequestBody& request,
                                              const RequestOptions& options = {}) const;

  /// Sends at most 10 invitations in one call; an address that a user has is always refused. Not safe to repeat.
  ///
  /// The call of `operations::CreateBulkInvitationsRequest`: POST /invitations/bulk.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  operations::CreateBulkInvitationsResponse bulkCreate(std::vector<operations::BulkInvitation> requestBody,
                                                       const RequestOptions& options = {}) const;

  /// Makes the link useless, though the person can still sign up without it; one that is revoked already is refused.
  /// Safe to repeat.
  ///
  /// The call of `operations::RevokeInvitationRequest`: POST /invitations/{invitation_id}/revoke.
  /// @param invitationId Id of the invitation.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::RevokeInvitationResponse revoke(std::string invitationId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// The public keys of the instance. Reached as `ClerkBackend::jwks`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Jwks : public core::SubClient {
 public:
  /// The public keys with which session tokens are checked; keep them, and ask again when a token names an unknown key.
  /// Safe to repeat.
  ///
  /// The call of `operations::GetJWKSRequest`: GET /jwks.
  /// @param options What this call does differently from its client.
  operations::GetJWKSResponse getJWKS(const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Templates for JWTs with claims of your own, for sessions.createTokenFromTemplate. Reached as
/// `ClerkBackend::jwtTemplates`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class JwtTemplates : public core::SubClient {
 public:
  /// The templates of the instance. Safe to repeat.
  ///
  /// The call of `operations::ListJWTTemplatesRequest`: GET /jwt_templates.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  operations::ListJWTTemplatesResponse list(const operations::ListJWTTemplatesRequest& request,
                                            const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListJWTTemplatesResponse list() const;

  /// Creates a template. Not safe to repeat.
  ///
  /// The call of `operations::CreateJWTTemplateRequestBody`: POST /jwt_templates.
  /// @param request What its tokens will contain.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 422.
  operations::CreateJWTTemplateResponse create(const operations::CreateJWTTemplateRequestBody& request,
                                               const RequestOptions& options = {}) const;

  /// One template, by its id. Safe to repeat.
  ///
  /// The call of `operations::GetJWTTemplateRequest`: GET /jwt_templates/{template_id}.
  /// @param templateId Id of the template.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404.
  operations::GetJWTTemplateResponse get(std::string templateId, const RequestOptions& options = {}) const;

  /// Changes a template; name and claims have to be given even where they stay. Safe to repeat.
  ///
  /// The call of `operations::UpdateJWTTemplateRequest`: PATCH /jwt_templates/{template_id}.
  /// @param templateId Id of the template.
  /// @param requestBody What its tokens will contain from now on.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 422.
  operations::UpdateJWTTemplateResponse update(std::string templateId,
                                               operations::UpdateJWTTemplateRequestBody requestBody,
                                               const RequestOptions& options = {}) const;

  /// Deletes a template; no more tokens can be made from it. Safe to repeat.
  ///
  /// The call of `operations::DeleteJWTTemplateRequest`: DELETE /jwt_templates/{template_id}.
  /// @param templateId Id of the template.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404.
  operations::DeleteJWTTemplateResponse remove(std::string templateId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Machine-to-machine tokens, with which your own services prove to each other who they are. Reached as
/// `ClerkBackend::m2m`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class M2m : public core::SubClient {
 public:
  /// Lists the opaque tokens of one machine; JWTs are never listed, as Clerk keeps no record of them. A machine's own
  /// key only sees its own tokens. Safe to repeat.
  ///
  /// The call of `operations::GetM2MTokensRequest`: GET /m2m_tokens.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404.
  operations::GetM2MTokensResponse listTokens(const operations::GetM2MTokensRequest& request,
                                              const RequestOptions& options = {}) const;

  /// Mints a token for one machine. The client has to be built with that machine's secret key; the instance's key is
  /// refused. Not safe to repeat.
  ///
  /// The call of `operations::CreateM2MTokenRequestBody`: POST /m2m_tokens.
  /// @param request The token to mint; an empty body takes every default.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 409.
  operations::CreateM2MTokenResponse createToken(const operations::CreateM2MTokenRequestBody& request,
                                                 const RequestOptions& options = {}) const;

  /// Revokes an opaque token for good; a JWT cannot be revoked and lasts until it expires. A machine's own key only
  /// revokes its own tokens. Safe to repeat.
  ///
  /// The call of `operations::RevokeM2MTokenRequest`: POST /m2m_tokens/{m2m_token_id}/revoke.
  /// @param m2mTokenId Id of the m2m token.
  /// @param requestBody Why the token is revoked; may be empty.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::RevokeM2MTokenResponse revokeToken(std::string m2mTokenId,
                                                 operations::RevokeM2MTokenRequestBody requestBody,
                                                 const RequestOptions& options = {}) const;

  /// Tells which machine a token speaks for; check revoked and expired before you trust it. With a machine's own key,
  /// only tokens that give access to that machine can be verified. Safe to repeat.
  ///
  /// The call of `operations::VerifyM2MTokenRequestBody`: POST /m2m_tokens/verify.
  /// @param request The token that came with a request.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::VerifyM2MTokenResponse verifyToken(const operations::VerifyM2MTokenRequestBody& request,
                                                 const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Your services as Clerk knows them, their secret keys, and which of them may access which. Reached as
/// `ClerkBackend::machines`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Machines : public core::SubClient {
 public:
  /// Lists the machines of the instance, the newest first unless order_by says otherwise. Safe to repeat.
  ///
  /// The call of `operations::ListMachinesRequest`: GET /machines.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 422.
  operations::ListMachinesResponse list(const operations::ListMachinesRequest& request,
                                        const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListMachinesResponse list() const;

  /// Creates a machine; its secret key is in the answer. Not safe to repeat.
  ///
  /// The call of `operations::CreateMachineRequestBody`: POST /machines.
  /// @param request The machine to create.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 422.
  operations::CreateMachineResponse create(const operations::CreateMachineRequestBody& request,
                                           const RequestOptions& options = {}) const;

  /// Fetches one machine and the machines it may access; for its key see getSecretKey. Safe to repeat.
  ///
  /// The call of `operations::GetMachineRequest`: GET /machines/{machine_id}.
  /// @param machineId Id of the machine.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::GetMachineResponse get(std::string machineId, const RequestOptions& options = {}) const;

  /// Changes the fields that are sent and leaves the others as they are. Safe to repeat.
  ///
  /// The call of `operations::UpdateMachineRequest`: PATCH /machines/{machine_id}.
  /// @param machineId Id of the machine.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::UpdateMachineResponse update(std::string machineId, operations::UpdateMachineRequestBody requestBody,
                                           const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param machineId Id of the machine.
  operations::UpdateMachineResponse update(std::string machineId) const;

  /// Deletes a machine for good. Safe to repeat.
  ///
  /// The call of `operations::DeleteMachineRequest`: DELETE /machines/{machine_id}.
  /// @param machineId Id of the machine.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::DeleteMachineResponse remove(std::string machineId, const RequestOptions& options = {}) const;

  /// Reveals the machine's secret key, with which m2m.createToken is called. Safe to repeat.
  ///
  /// The call of `operations::GetMachineSecretKeyRequest`: GET /machines/{machine_id}/secret_key.
  /// @param machineId Id of the machine.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::GetMachineSecretKeyResponse getSecretKey(std::string machineId, const RequestOptions& options = {}) const;

  /// Gives the machine a new secret key; the old one works for a grace period that you choose. Not safe to repeat.
  ///
  /// The call of `operations::RotateMachineSecretKeyRequest`: POST /machines/{machine_id}/secret_key/rotate.
  /// @param machineId Id of the machine.
  /// @param requestBody How long the old key lasts.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::RotateMachineSecretKeyResponse rotateSecretKey(std::string machineId,
                                                             operations::RotateMachineSecretKeyRequestBody requestBody,
                                                             const RequestOptions& options = {}) const;

  /// Lets the machine access another one, in this direction only; a machine has at most 150 scopes. Not safe to repeat.
  ///
  /// The call of `operations::CreateMachineScopeRequest`: POST /machines/{machine_id}/scopes.
  /// @param machineId Id of the machine.
  /// @param requestBody The other machine.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409, 422.
  operations::CreateMachineScopeResponse createScope(std::string machineId,
                                                     operations::CreateMachineScopeRequestBody requestBody,
                                                     const RequestOptions& options = {}) const;

  /// Withdraws the access to the other machine. Safe to repeat.
  ///
  /// The call of `operations::DeleteMachineScopeRequest`: DELETE /machines/{machine_id}/scopes/{other_machine_id}.
  /// @param machineId Id of the machine.
  /// @param otherMachineId Id of the other machine.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::DeleteMachineScopeResponse deleteScope(std::string machineId, std::string otherMachineId,
                                                     const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// What fits nowhere else. Reached as `ClerkBackend::miscellaneous`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Miscellaneous : public core::SubClient {
 public:
  /// Fetches an HTML page with which a browser finds out, by means of clerk.js, whether its user is signed in. Needs no
  /// secret key. Safe to repeat.
  ///
  /// The call of `operations::GetPublicInterstitialRequest`: GET /public/interstitial.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  operations::GetPublicInterstitialResponse getPublicInterstitial(
      const operations::GetPublicInterstitialRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetPublicInterstitialResponse getPublicInterstitial() const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Access tokens that Clerk, as the identity provider, issued to OAuth applications of yours. Reached as
/// `ClerkBackend::oauthAccessTokens`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class OauthAccessTokens : public core::SubClient {
 public:
  /// Tells which user and which application a token speaks for. The answer for an expired JWT is
  /// InactiveOAuthAccessToken; in the other answer, check revoked and expired. Safe to repeat.
  ///
  /// The call of `operations::VerifyOAuthAccessTokenRequestBody`: POST /oauth_applications/access_tokens/verify.
  /// @param request The token that came with a request.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::VerifyOAuthAccessTokenResponse verify(const operations::VerifyOAuthAccessTokenRequestBody& request,
                                                    const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Applications of others, or your own, that sign users in through your instance as their OAuth provider. Reached as
/// `ClerkBackend::oauthApplications`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class OauthApplications : public core::SubClient {
 public:
  /// Lists the OAuth applications. Clerk documents both oldest and newest first as the default order, so pass order_by
  /// where it matters. Safe to repeat.
  ///
  /// The call of `operations::ListOAuthApplicationsRequest`: GET /oauth_applications.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 422.
  operations::ListOAuthApplicationsResponse list(const operations::ListOAuthApplicationsRequest& request,
                                                 const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListOAuthApplicationsResponse list() const;

  /// Registers an OAuth application; the answer has its client secret, unless it is public. Not safe to repeat.
  ///
  /// The call of `operations::CreateOAuthApplicationRequestBody`: POST /oauth_applications.
  /// @param request The application to register.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 422.
  operations::CreateOAuthApplicationResponse create(const operations::CreateOAuthApplicationRequestBody& request,
                                                    const RequestOptions& options = {}) const;

  /// Fetches one OAuth application without its secret; takes its id, not its client_id. Safe to repeat.
  ///
  /// The call of `operations::GetOAuthApplicationRequest`: GET /oauth_applications/{oauth_application_id}.
  /// @param oauthApplicationId Id of the oauth application.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404.
  operations::GetOAuthApplicationResponse get(std::string oauthApplicationId, const RequestOptions& options = {}) const;

  /// Changes the fields that are sent. Safe to repeat.
  ///
  /// The call of `operations::UpdateOAuthApplicationRequest`: PATCH /oauth_applications/{oauth_application_id}.
  /// @param oauthApplicationId Id of the oauth application.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 422.
  operations::UpdateOAuthApplicationResponse update(std::string oauthApplicationId,
                                                    operations::UpdateOAuthApplicationRequestBody requestBody,
                                                    const RequestOptions& options = {}) const;

  /// Deletes an OAuth application, which cannot be undone. Safe to repeat.
  ///
  /// The call of `operations::DeleteOAuthApplicationRequest`: DELETE /oauth_applications/{oauth_application_id}.
  /// @param oauthApplicationId Id of the oauth application.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404.
  operations::DeleteOAuthApplicationResponse remove(std::string oauthApplicationId,
                                                    const RequestOptions& options = {}) const;

  /// Sets the logo, in place of an earlier one. Safe to repeat.
  ///
  /// The call of `operations::UploadOAuthApplicationLogoRequest`: PUT /oauth_applications/{oauth_application_id}/logo.
  /// @param oauthApplicationId Id of the oauth application.
  /// @param requestBody The image.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 413.
  operations::UploadOAuthApplicationLogoResponse uploadLogo(
      std::string oauthApplicationId, operations::UploadOAuthApplicationLogoRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Gives the application a new client secret, which its servers then need; Clerk documents no grace period for the
  /// old one. Not safe to repeat.
  ///
  /// The call of `operations::RotateOAuthApplicationSecretRequest`: POST
  /// /oauth_applications/{oauth_application_id}/rotate_secret.
  /// @param oauthApplicationId Id of the oauth application.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404.
  operations::RotateOAuthApplicationSecretResponse rotateSecret(std::string oauthApplicationId,
                                                                const RequestOptions& options = {}) const;

  /// Revokes an opaque access token or a refresh token, and with it every other token of the same grant. A JWT lasts
  /// until it expires. Safe to repeat.
  ///
  /// The call of `operations::RevokeOAuthApplicationTokenRequest`: POST
  /// /oauth_applications/{oauth_application_id}/revoke_token.
  /// @param oauthApplicationId Id of the oauth application.
  /// @param requestBody The token to revoke.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 422.
  operations::RevokeOAuthApplicationTokenResponse revokeToken(
      std::string oauthApplicationId, operations::RevokeOAuthApplicationTokenRequestBody requestBody,
      const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Email domains of organizations, through which their users are invited or find the organization. Reached as
/// `ClerkBackend::organizationDomains`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class OrganizationDomains : public core::SubClient {
 public:
  /// Domains of one organization. Safe to repeat.
  ///
  /// The call of `operations::ListOrganizationDomainsRequest`: GET /organizations/{organization_id}/domains.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 422.
  operations::ListOrganizationDomainsResponse list(const operations::ListOrganizationDomainsRequest& request,
                                                   const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::ListOrganizationDomainsResponse list(Text&& organizationId, const RequestOptions& options = {}) const;

  /// Adds a domain, which counts as verified unless told otherwise. Not safe to repeat.
  ///
  /// The call of `operations::CreateOrganizationDomainRequest`: POST /organizations/{organization_id}/domains.
  /// @param organizationId Id of the organization.
  /// @param requestBody The domain, and how its users join.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 422.
  operations::CreateOrganizationDomainResponse create(std::string organizationId,
                                                      operations::CreateOrganizationDomainRequestBody requestBody,
                                                      const RequestOptions& options = {}) const;

  /// Changes how users of the domain join, or whether it counts as verified. Safe to repeat.
  ///
  /// The call of `operations::UpdateOrganizationDomainRequest`: PATCH
  /// /organizations/{organization_id}/domains/{domain_id}.
  /// @param organizationId Id of the organization.
  /// @param domainId Id of the domain.
  /// @param requestBody What to change about the domain.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 422.
  operations::UpdateOrganizationDomainResponse update(std::string organizationId, std::string domainId,
                                                      operations::UpdateOrganizationDomainRequestBody requestBody,
                                                      const RequestOptions& options = {}) const;

  /// Takes the domain away from the organization. Safe to repeat.
  ///
  /// The call of `operations::DeleteOrganizationDomainRequest`: DELETE
  /// /organizations/{organization_id}/domains/{domain_id}.
  /// @param organizationId Id of the organization.
  /// @param domainId Id of the domain.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::DeleteOrganizationDomainResponse remove(std::string organizationId, std::string domainId,
                                                      const RequestOptions& options = {}) const;

  /// Declares that the organization owns the domain, without a DNS record as proof; a second call changes nothing. Safe
  /// to repeat.
  ///
  /// The call of `operations::VerifyOrganizationDomainOwnershipRequest`: POST
  /// /organizations/{organization_id}/domains/{domain_id}/verify_ownership.
  /// @param organizationId Id of the organization.
  /// @param domainId Id of the domain.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::VerifyOrganizationDomainOwnershipResponse verifyOwnership(std::string organizationId,
                                                                        std::string domainId,
                                                                        const RequestOptions& options = {}) const;

  /// Domains of all organizations that match every given filter, newest first unless order_by says otherwise. Safe to
  /// repeat.
  ///
  /// The call of `operations::ListAllOrganizationDomainsRequest`: GET /organization_domains.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 422.
  operations::ListAllOrganizationDomainsResponse listAll(const operations::ListAllOrganizationDomainsRequest& request,
                                                         const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListAllOrganizationDomainsResponse listAll() const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Invitations by email to join an organization. Reached as `ClerkBackend::organizationInvitations`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class OrganizationInvitations : public core::SubClient {
 public:
  /// Invitations of all organizations, newest first unless order_by says otherwise, each with the organization's name.
  /// Safe to repeat.
  ///
  /// The call of `operations::ListInstanceOrganizationInvitationsRequest`: GET /organization_invitations.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 422, 500.
  operations::ListInstanceOrganizationInvitationsResponse getAll(
      const operations::ListInstanceOrganizationInvitationsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListInstanceOrganizationInvitationsResponse getAll() const;

  /// Invitations of one organization, newest first unless order_by says otherwise; those that its domains made are not
  /// among them. Safe to repeat.
  ///
  /// The call of `operations::ListOrganizationInvitationsRequest`: GET /organizations/{organization_id}/invitations.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 422.
  operations::ListOrganizationInvitationsResponse list(const operations::ListOrganizationInvitationsRequest& request,
                                                       const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::ListOrganizationInvitationsResponse list(Text&& organizationId, const RequestOptions& options = {}) const;

  /// Invites somebody to an organization and sends the email; accepting copies the metadata to the membership. Not safe
  /// to repeat.
  ///
  /// The call of `operations::CreateOrganizationInvitationRequest`: POST /organizations/{organization_id}/invitations.
  /// @param organizationId Id of the organization.
  /// @param requestBody Who is invited, and to which role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 403, 404, 422.
  operations::CreateOrganizationInvitationResponse create(
      std::string organizationId, operations::CreateOrganizationInvitationRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Sends at most 10 invitations in one call. Not safe to repeat.
  ///
  /// The call of `operations::CreateOrganizationInvitationBulkRequest`: POST
  /// /organizations/{organization_id}/invitations/bulk.
  /// @param organizationId Id of the organization.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 422.
  operations::CreateOrganizationInvitationBulkResponse bulkCreate(
      std::string organizationId, std::vector<operations::BulkOrganizationInvitation> requestBody,
      const RequestOptions& options = {}) const;

  /// Invitations of one organization that nobody has accepted yet, newest first. Safe to repeat.
  ///
  /// The call of `operations::ListPendingOrganizationInvitationsRequest`: GET
  /// /organizations/{organization_id}/invitations/pending.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  [[deprecated("list with the status `pending`")]] operations::ListPendingOrganizationInvitationsResponse listPending(
      const operations::ListPendingOrganizationInvitationsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  [[deprecated("list with the status `pending`")]] operations::ListPendingOrganizationInvitationsResponse listPending(
      Text&& organizationId, const RequestOptions& options = {}) const;

  /// One invitation. Safe to repeat.
  ///
  /// The call of `operations::GetOrganizationInvitationRequest`: GET
  /// /organizations/{organization_id}/invitations/{invitation_id}.
  /// @param organizationId Id of the organization.
  /// @param invitationId Id of the invitation.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404.
  operations::GetOrganizationInvitationResponse get(std::string organizationId, std::string invitationId,
                                                    const RequestOptions& options = {}) const;

  /// Makes a pending invitation useless; others are refused. Safe to repeat.
  ///
  /// The call of `operations::RevokeOrganizationInvitationRequest`: POST
  /// /organizations/{organization_id}/invitations/{invitation_id}/revoke.
  /// @param organizationId Id of the organization.
  /// @param invitationId Id of the invitation.
  /// @param requestBody In whose name it is revoked.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404.
  operations::RevokeOrganizationInvitationResponse revoke(
      std::string organizationId, std::string invitationId,
      operations::RevokeOrganizationInvitationRequestBody requestBody, const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param organizationId Id of the organization.
  /// @param invitationId Id of the invitation.
  operations::RevokeOrganizationInvitationResponse revoke(std::string organizationId, std::string invitationId) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Which users belong to an organization, and in which role. Reached as `ClerkBackend::organizationMemberships`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class OrganizationMemberships : public core::SubClient {
 public:
  /// Members of one organization that match every given filter. Safe to repeat.
  ///
  /// The call of `operations::ListOrganizationMembershipsRequest`: GET /organizations/{organization_id}/memberships.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 422.
  operations::ListOrganizationMembershipsResponse list(const operations::ListOrganizationMembershipsRequest& request,
                                                       const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::ListOrganizationMembershipsResponse list(Text&& organizationId, const RequestOptions& options = {}) const;

  /// Makes a user a member at once, without an invitation; the organization is active in that user's next session. Not
  /// safe to repeat.
  ///
  /// The call of `operations::CreateOrganizationMembershipRequest`: POST /organizations/{organization_id}/memberships.
  /// @param organizationId Id of the organization.
  /// @param requestBody Who joins, and in which role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 422.
  operations::CreateOrganizationMembershipResponse create(
      std::string organizationId, operations::CreateOrganizationMembershipRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Gives the member another role. Safe to repeat.
  ///
  /// The call of `operations::UpdateOrganizationMembershipRequest`: PATCH
  /// /organizations/{organization_id}/memberships/{user_id}.
  /// @param organizationId Id of the organization.
  /// @param userId Id of the user.
  /// @param requestBody The new role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404, 422.
  operations::UpdateOrganizationMembershipResponse update(
      std::string organizationId, std::string userId, operations::UpdateOrganizationMembershipRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Takes the user out of the organization and answers the membership that ended; the user stays. Safe to repeat.
  ///
  /// The call of `operations::DeleteOrganizationMembershipRequest`: DELETE
  /// /organizations/{organization_id}/memberships/{user_id}.
  /// @param organizationId Id of the organization.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 404, 422.
  operations::DeleteOrganizationMembershipResponse remove(std::string organizationId, std::string userId,
                                                          const RequestOptions& options = {}) const;

  /// Merges into the membership's metadata at every depth; a null removes its key. Safe to repeat.
  ///
  /// The call of `operations::UpdateOrganizationMembershipMetadataRequest`: PATCH
  /// /organizations/{organization_id}/memberships/{user_id}/metadata.
  /// @param organizationId Id of the organization.
  /// @param userId Id of the user.
  /// @param requestBody The keys to add, change or remove.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 422.
  operations::UpdateOrganizationMembershipMetadataResponse updateMetadata(
      std::string organizationId, std::string userId,
      operations::UpdateOrganizationMembershipMetadataRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param organizationId Id of the organization.
  /// @param userId Id of the user.
  operations::UpdateOrganizationMembershipMetadataResponse updateMetadata(std::string organizationId,
                                                                          std::string userId) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Permissions from which roles of organizations are made up. Reached as `ClerkBackend::organizationPermissions`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class OrganizationPermissions : public core::SubClient {
 public:
  /// Permissions of the instance, Clerk's own ones included. Safe to repeat.
  ///
  /// The call of `operations::ListOrganizationPermissionsRequest`: GET /organization_permissions.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 422.
  operations::ListOrganizationPermissionsResponse list(const operations::ListOrganizationPermissionsRequest& request,
                                                       const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListOrganizationPermissionsResponse list() const;

  /// Creates a permission that roles can then contain. Not safe to repeat.
  ///
  /// The call of `operations::CreateOrganizationPermissionRequestBody`: POST /organization_permissions.
  /// @param request What the new permission is called.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 402, 404, 422.
  operations::CreateOrganizationPermissionResponse create(
      const operations::CreateOrganizationPermissionRequestBody& request, const RequestOptions& options = {}) const;

  /// One permission. Safe to repeat.
  ///
  /// The call of `operations::GetOrganizationPermissionRequest`: GET /organization_permissions/{permission_id}.
  /// @param permissionId Id of the permission.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 404.
  operations::GetOrganizationPermissionResponse get(std::string permissionId, const RequestOptions& options = {}) const;

  /// Changes the given fields only; Clerk's own permissions are refused. Safe to repeat.
  ///
  /// The call of `operations::UpdateOrganizationPermissionRequest`: PATCH /organization_permissions/{permission_id}.
  /// @param permissionId Id of the permission.
  /// @param requestBody What to change about the permission.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::UpdateOrganizationPermissionResponse update(
      std::string permissionId, operations::UpdateOrganizationPermissionRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Deletes a permission; Clerk's own ones are refused. Safe to repeat.
  ///
  /// The call of `operations::DeleteOrganizationPermissionRequest`: DELETE /organization_permissions/{permission_id}.
  /// @param permissionId Id of the permission.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::DeleteOrganizationPermissionResponse remove(std::string permissionId,
                                                          const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Roles that members of organizations can have. Reached as `ClerkBackend::organizationRoles`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class OrganizationRoles : public core::SubClient {
 public:
  /// Roles of the instance with their permissions, newest first unless order_by says otherwise. Safe to repeat.
  ///
  /// The call of `operations::ListOrganizationRolesRequest`: GET /organization_roles.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 422.
  operations::ListOrganizationRolesResponse list(const operations::ListOrganizationRolesRequest& request,
                                                 const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListOrganizationRolesResponse list() const;

  /// Creates a role; organizations can use it once it is in their role set. Not safe to repeat.
  ///
  /// The call of `operations::CreateOrganizationRoleRequestBody`: POST /organization_roles.
  /// @param request What the new role is called and allows.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 402, 403, 404, 422.
  operations::CreateOrganizationRoleResponse create(const operations::CreateOrganizationRoleRequestBody& request,
                                                    const RequestOptions& options = {}) const;

  /// One role with its permissions. Safe to repeat.
  ///
  /// The call of `operations::GetOrganizationRoleRequest`: GET /organization_roles/{organization_role_id}.
  /// @param organizationRoleId Id of the organization role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::GetOrganizationRoleResponse get(std::string organizationRoleId, const RequestOptions& options = {}) const;

  /// Changes the given fields only; a new key also goes into the settings that name the role as a default. Safe to
  /// repeat.
  ///
  /// The call of `operations::UpdateOrganizationRoleRequest`: PATCH /organization_roles/{organization_role_id}.
  /// @param organizationRoleId Id of the organization role.
  /// @param requestBody What to change about the role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::UpdateOrganizationRoleResponse update(std::string organizationRoleId,
                                                    operations::UpdateOrganizationRoleRequestBody requestBody,
                                                    const RequestOptions& options = {}) const;

  /// Deletes a role that no member, invitation or default setting uses; others are refused. Safe to repeat.
  ///
  /// The call of `operations::DeleteOrganizationRoleRequest`: DELETE /organization_roles/{organization_role_id}.
  /// @param organizationRoleId Id of the organization role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404, 422.
  operations::DeleteOrganizationRoleResponse remove(std::string organizationRoleId,
                                                    const RequestOptions& options = {}) const;

  /// Gives every holder of the role one more permission; one that it has already is refused with 409. Safe to repeat.
  ///
  /// The call of `operations::AssignPermissionToOrganizationRoleRequest`: POST
  /// /organization_roles/{organization_role_id}/permissions/{permission_id}.
  /// @param organizationRoleId Id of the organization role.
  /// @param permissionId Id of the permission.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404, 409.
  operations::AssignPermissionToOrganizationRoleResponse assignPermission(std::string organizationRoleId,
                                                                          std::string permissionId,
                                                                          const RequestOptions& options = {}) const;

  /// Takes a permission away from every holder of the role. Safe to repeat.
  ///
  /// The call of `operations::RemovePermissionFromOrganizationRoleRequest`: DELETE
  /// /organization_roles/{organization_role_id}/permissions/{permission_id}.
  /// @param organizationRoleId Id of the organization role.
  /// @param permissionId Id of the permission.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404, 422.
  operations::RemovePermissionFromOrganizationRoleResponse removePermission(std::string organizationRoleId,
                                                                            std::string permissionId,
                                                                            const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Groups of users with roles, such as the companies that use the application. Reached as
/// `ClerkBackend::organizations`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Organizations : public core::SubClient {
 public:
  /// Organizations that match every given filter, newest first unless order_by says otherwise. Safe to repeat.
  ///
  /// The call of `operations::ListOrganizationsRequest`: GET /organizations.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 422.
  operations::ListOrganizationsResponse list(const operations::ListOrganizationsRequest& request,
                                             const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListOrganizationsResponse list() const;

  /// Creates an organization; the user in created_by becomes its admin and finds it active in the next session. Not
  /// safe to repeat.
  ///
  /// The call of `operations::CreateOrganizationRequestBody`: POST /organizations.
  /// @param request What the new organization starts with.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 403, 422.
  operations::CreateOrganizationResponse create(const operations::CreateOrganizationRequestBody& request,
                                                const RequestOptions& options = {}) const;

  /// One organization, by its id or its slug. Safe to repeat.
  ///
  /// The call of `operations::GetOrganizationRequest`: GET /organizations/{organization_id}.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404.
  operations::GetOrganizationResponse get(const operations::GetOrganizationRequest& request,
                                          const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::GetOrganizationResponse get(Text&& organizationId, const RequestOptions& options = {}) const;

  /// Changes the given fields only; metadata has mergeMetadata and replaceMetadata. Safe to repeat.
  ///
  /// The call of `operations::UpdateOrganizationRequest`: PATCH /organizations/{organization_id}.
  /// @param organizationId Id of the organization.
  /// @param requestBody What to change about the organization.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402, 403, 404, 422.
  operations::UpdateOrganizationResponse update(std::string organizationId,
                                                operations::UpdateOrganizationRequestBody requestBody,
                                                const RequestOptions& options = {}) const;

  /// Deletes the organization with its memberships and invitations, for good; sessions in which it is active lose it.
  /// Safe to repeat.
  ///
  /// The call of `operations::DeleteOrganizationRequest`: DELETE /organizations/{organization_id}.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404.
  operations::DeleteOrganizationResponse remove(std::string organizationId, const RequestOptions& options = {}) const;

  /// Overwrites each kind of metadata that is given, as a whole; a kind that is left out stays. Safe to repeat.
  ///
  /// The call of `operations::ReplaceOrganizationMetadataRequest`: PUT /organizations/{organization_id}/metadata.
  /// @param organizationId Id of the organization.
  /// @param requestBody The metadata that takes the place of the old one.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422.
  operations::ReplaceOrganizationMetadataResponse replaceMetadata(
      std::string organizationId, operations::ReplaceOrganizationMetadataRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Merges into the metadata at every depth; a null removes its key. Safe to repeat.
  ///
  /// The call of `operations::MergeOrganizationMetadataRequest`: PATCH /organizations/{organization_id}/metadata.
  /// @param organizationId Id of the organization.
  /// @param requestBody The keys to add, change or remove.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422.
  operations::MergeOrganizationMetadataResponse mergeMetadata(
      std::string organizationId, operations::MergeOrganizationMetadataRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Sets the logo from an image file of at most 10 MB (JPEG, PNG, GIF or WebP). Safe to repeat.
  ///
  /// The call of `operations::UploadOrganizationLogoRequest`: PUT /organizations/{organization_id}/logo.
  /// @param organizationId Id of the organization.
  /// @param requestBody The image, and who uploads it.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 413.
  operations::UploadOrganizationLogoResponse uploadLogo(std::string organizationId,
                                                        operations::UploadOrganizationLogoRequestBody requestBody,
                                                        const RequestOptions& options = {}) const;

  /// Removes the uploaded logo. Safe to repeat.
  ///
  /// The call of `operations::DeleteOrganizationLogoRequest`: DELETE /organizations/{organization_id}/logo.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404.
  operations::DeleteOrganizationLogoResponse deleteLogo(std::string organizationId,
                                                        const RequestOptions& options = {}) const;

  /// What the organization pays for, with one item for each plan. Safe to repeat.
  ///
  /// The call of `operations::GetOrganizationBillingSubscriptionRequest`: GET
  /// /organizations/{organization_id}/billing/subscription.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422, 500.
  operations::GetOrganizationBillingSubscriptionResponse getBillingSubscription(
      std::string organizationId, const RequestOptions& options = {}) const;

  /// The credit that coming charges are reduced by. Safe to repeat.
  ///
  /// The call of `operations::GetOrganizationBillingCreditBalanceRequest`: GET
  /// /organizations/{organization_id}/billing/credits.
  /// @param organizationId Id of the organization.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422, 500.
  operations::GetOrganizationBillingCreditBalanceResponse getBillingCreditBalance(
      std::string organizationId, const RequestOptions& options = {}) const;

  /// Adds or takes away credit and answers the ledger entry; safe to repeat with the same idempotency_key. Safe to
  /// repeat.
  ///
  /// The call of `operations::AdjustOrganizationBillingCreditBalanceRequest`: POST
  /// /organizations/{organization_id}/billing/credits.
  /// @param organizationId Id of the organization.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409, 422, 500.
  operations::AdjustOrganizationBillingCreditBalanceResponse adjustBillingCreditBalance(
      std::string organizationId, components::AdjustCreditBalanceRequest requestBody,
      const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Phone numbers of users. Reached as `ClerkBackend::phoneNumbers`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class PhoneNumbers : public core::SubClient {
 public:
  /// Adds a phone number to a user. Not safe to repeat.
  ///
  /// The call of `operations::CreatePhoneNumberRequestBody`: POST /phone_numbers.
  /// @param request The number, and whose it is.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::CreatePhoneNumberResponse create(const operations::CreatePhoneNumberRequestBody& request,
                                               const RequestOptions& options = {}) const;

  /// One phone number with its verification. Safe to repeat.
  ///
  /// The call of `operations::GetPhoneNumberRequest`: GET /phone_numbers/{phone_number_id}.
  /// @param phoneNumberId Id of the phone number.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::GetPhoneNumberResponse get(std::string phoneNumberId, const RequestOptions& options = {}) const;

  /// Marks a number as verified, primary or second factor; the number itself cannot be changed. Safe to repeat.
  ///
  /// The call of `operations::UpdatePhoneNumberRequest`: PATCH /phone_numbers/{phone_number_id}.
  /// @param phoneNumberId Id of the phone number.
  /// @param requestBody What to change about the number.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::UpdatePhoneNumberResponse update(std::string phoneNumberId,
                                               operations::UpdatePhoneNumberRequestBody requestBody,
                                               const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param phoneNumberId Id of the phone number.
  operations::UpdatePhoneNumberResponse update(std::string phoneNumberId) const;

  /// Takes a phone number away from its user. Safe to repeat.
  ///
  /// The call of `operations::DeletePhoneNumberRequest`: DELETE /phone_numbers/{phone_number_id}.
  /// @param phoneNumberId Id of the phone number.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::DeletePhoneNumberResponse remove(std::string phoneNumberId, const RequestOptions& options = {}) const;

  /// Sends the number a one-time code; each call sends another one. Not safe to repeat.
  ///
  /// The call of `operations::PreparePhoneNumberVerificationRequest`: POST
  /// /phone_numbers/{phone_number_id}/prepare_verification.
  /// @param phoneNumberId Id of the phone number.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 429, 500.
  operations::PreparePhoneNumberVerificationResponse prepareVerification(std::string phoneNumberId,
                                                                         const RequestOptions& options = {}) const;

  /// Checks a code and answers 200 for a wrong one too, so look at the status; a right one also verifies the number,
  /// but signs nobody in. Not safe to repeat.
  ///
  /// The call of `operations::AttemptPhoneNumberVerificationRequest`: POST
  /// /phone_numbers/{phone_number_id}/attempt_verification.
  /// @param phoneNumberId Id of the phone number.
  /// @param requestBody The code, and what it belongs to.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 500.
  operations::AttemptPhoneNumberVerificationResponse attemptVerification(
      std::string phoneNumberId, operations::AttemptPhoneNumberVerificationRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Deletes all phone numbers of the user and sets one new primary number; losing a number that was a second factor
  /// turns the user's MFA off. Safe to repeat.
  ///
  /// The call of `operations::ReplaceUserPhoneNumberRequest`: PUT /users/{user_id}/phone_number.
  /// @param userId Id of the user.
  /// @param requestBody The only number that is left afterwards.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::ReplaceUserPhoneNumberResponse replaceForUser(std::string userId,
                                                            operations::ReplaceUserPhoneNumberRequestBody requestBody,
                                                            const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Tests of proxies between your domains and Clerk's Frontend API. Reached as `ClerkBackend::proxyChecks`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class ProxyChecks : public core::SubClient {
 public:
  /// Tests whether a proxy reaches Clerk's Frontend API; best done before domains.update sets its URL. The outcome is
  /// in successful. Safe to repeat.
  ///
  /// The call of `operations::VerifyDomainProxyRequestBody`: POST /proxy_checks.
  /// @param request The proxy to test.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  operations::VerifyDomainProxyResponse verify(const operations::VerifyDomainProxyRequestBody& request,
                                               const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Where a sign-in may lead back to, for native apps and custom flows. Reached as `ClerkBackend::redirectUrls`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class RedirectUrls : public core::SubClient {
 public:
  /// The allowed redirect URLs of the instance. Safe to repeat.
  ///
  /// The call of `operations::ListRedirectURLsRequest`: GET /redirect_urls.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  operations::ListRedirectURLsResponse list(const operations::ListRedirectURLsRequest& request,
                                            const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListRedirectURLsResponse list() const;

  /// Allows one more redirect URL. Not safe to repeat.
  ///
  /// The call of `operations::CreateRedirectURLRequestBody`: POST /redirect_urls.
  /// @param request The URL to allow.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  operations::CreateRedirectURLResponse create(const operations::CreateRedirectURLRequestBody& request,
                                               const RequestOptions& options = {}) const;

  /// One allowed redirect URL. Safe to repeat.
  ///
  /// The call of `operations::GetRedirectURLRequest`: GET /redirect_urls/{id}.
  /// @param id The id.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404.
  operations::GetRedirectURLResponse get(std::string id, const RequestOptions& options = {}) const;

  /// No longer allows a redirect URL. Safe to repeat.
  ///
  /// The call of `operations::DeleteRedirectURLRequest`: DELETE /redirect_urls/{id}.
  /// @param id The id.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404.
  operations::DeleteRedirectURLResponse remove(std::string id, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Sets of roles; each organization has one, from which its members get their roles. Reached as
/// `ClerkBackend::roleSets`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class RoleSets : public core::SubClient {
 public:
  /// Lists the role sets, the newest first unless order_by says otherwise. Safe to repeat.
  ///
  /// The call of `operations::ListRoleSetsRequest`: GET /role_sets.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 422.
  operations::ListRoleSetsResponse list(const operations::ListRoleSetsRequest& request,
                                        const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListRoleSetsResponse list() const;

  /// Creates a role set from roles that exist. Not safe to repeat.
  ///
  /// The call of `operations::CreateRoleSetRequestBody`: POST /role_sets.
  /// @param request The role set to create.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 402, 403, 404, 422.
  operations::CreateRoleSetResponse create(const operations::CreateRoleSetRequestBody& request,
                                           const RequestOptions& options = {}) const;

  /// Fetches one role set; takes its id or its key. Safe to repeat.
  ///
  /// The call of `operations::GetRoleSetRequest`: GET /role_sets/{role_set_key_or_id}.
  /// @param roleSetKeyOrId Id of the role set key or.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::GetRoleSetResponse get(std::string roleSetKeyOrId, const RequestOptions& options = {}) const;

  /// Changes the fields that are sent. After a change of the key, the old one is no longer found. Safe to repeat.
  ///
  /// The call of `operations::UpdateRoleSetRequest`: PATCH /role_sets/{role_set_key_or_id}.
  /// @param roleSetKeyOrId Id of the role set key or.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::UpdateRoleSetResponse update(std::string roleSetKeyOrId, operations::UpdateRoleSetRequestBody requestBody,
                                           const RequestOptions& options = {}) const;

  /// Deletes a role set and moves its organizations to another one, which cannot be undone; members may still be moved
  /// after the answer. Not safe to repeat.
  ///
  /// The call of `operations::ReplaceRoleSetRequest`: POST /role_sets/{role_set_key_or_id}/replace.
  /// @param roleSetKeyOrId Id of the role set key or.
  /// @param requestBody Where its organizations go.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::ReplaceRoleSetResponse replace(std::string roleSetKeyOrId,
                                             operations::ReplaceRoleSetRequestBody requestBody,
                                             const RequestOptions& options = {}) const;

  /// Adds roles to a role set. Not safe to repeat.
  ///
  /// The call of `operations::AddRolesToRoleSetRequest`: POST /role_sets/{role_set_key_or_id}/roles.
  /// @param roleSetKeyOrId Id of the role set key or.
  /// @param requestBody The roles to add.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::AddRolesToRoleSetResponse addRoles(std::string roleSetKeyOrId,
                                                 operations::AddRolesToRoleSetRequestBody requestBody,
                                                 const RequestOptions& options = {}) const;

  /// Removes a role from a role set and gives its members another one, in one step. Not safe to repeat.
  ///
  /// The call of `operations::ReplaceRoleInRoleSetRequest`: POST /role_sets/{role_set_key_or_id}/roles/replace.
  /// @param roleSetKeyOrId Id of the role set key or.
  /// @param requestBody The two roles.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::ReplaceRoleInRoleSetResponse replaceRole(std::string roleSetKeyOrId,
                                                       operations::ReplaceRoleInRoleSetRequestBody requestBody,
                                                       const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// SAML single sign-on with identity providers of your customers; replaced by enterpriseConnections. Reached as
/// `ClerkBackend::samlConnections`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class SamlConnections : public core::SubClient {
 public:
  /// Lists the SAML connections, the newest first unless order_by says otherwise. Safe to repeat.
  ///
  /// The call of `operations::ListSAMLConnectionsRequest`: GET /saml_connections.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 422.
  [[deprecated("enterpriseConnections.list")]] operations::ListSAMLConnectionsResponse list(
      const operations::ListSAMLConnectionsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  [[deprecated("enterpriseConnections.list")]] operations::ListSAMLConnectionsResponse list() const;

  /// Creates a SAML connection; it needs domains or domain. The answer has the URLs that the identity provider needs.
  /// Not safe to repeat.
  ///
  /// The call of `operations::CreateSAMLConnectionRequestBody`: POST /saml_connections.
  /// @param request The connection to create.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404, 409, 422.
  [[deprecated("enterpriseConnections.create")]] operations::CreateSAMLConnectionResponse create(
      const operations::CreateSAMLConnectionRequestBody& request, const RequestOptions& options = {}) const;

  /// Fetches one SAML connection. Safe to repeat.
  ///
  /// The call of `operations::GetSAMLConnectionRequest`: GET /saml_connections/{saml_connection_id}.
  /// @param samlConnectionId Id of the saml connection.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404.
  [[deprecated("enterpriseConnections.get")]] operations::GetSAMLConnectionResponse get(
      std::string samlConnectionId, const RequestOptions& options = {}) const;

  /// Changes the fields that are sent. Activation fails while an organization uses one of the domains, verified, for
  /// automatic enrollment; consent_verified_domains_deletion overrides that. Safe to repeat.
  ///
  /// The call of `operations::UpdateSAMLConnectionRequest`: PATCH /saml_connections/{saml_connection_id}.
  /// @param samlConnectionId Id of the saml connection.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404, 409, 422.
  [[deprecated("enterpriseConnections.update")]] operations::UpdateSAMLConnectionResponse update(
      std::string samlConnectionId, operations::UpdateSAMLConnectionRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Deletes a SAML connection. Safe to repeat.
  ///
  /// The call of `operations::DeleteSAMLConnectionRequest`: DELETE /saml_connections/{saml_connection_id}.
  /// @param samlConnectionId Id of the saml connection.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402, 403, 404.
  [[deprecated("enterpriseConnections.delete")]] operations::DeleteSAMLConnectionResponse remove(
      std::string samlConnectionId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// The directories of the sub-client directories, under their former paths and names. Reached as
/// `ClerkBackend::scimDirectories`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class ScimDirectories : public core::SubClient {
 public:
  /// Lists the directories of the instance. Safe to repeat.
  ///
  /// The call of `operations::ListSCIMDirectoriesRequest`: GET /scim_directories.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403.
  operations::ListSCIMDirectoriesResponse list(const operations::ListSCIMDirectoriesRequest& request,
                                               const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListSCIMDirectoriesResponse list() const;

  /// Creates a directory; its api_key is in the answer, and only rotateApiKey makes another one. Not safe to repeat.
  ///
  /// The call of `operations::CreateSCIMDirectoryRequestBody`: POST /scim_directories.
  /// @param request The directory to create.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 422.
  operations::CreateSCIMDirectoryResponse create(const operations::CreateSCIMDirectoryRequestBody& request,
                                                 const RequestOptions& options = {}) const;

  /// Fetches one directory, without its key. Safe to repeat.
  ///
  /// The call of `operations::GetSCIMDirectoryRequest`: GET /scim_directories/{scim_directory_id}.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::GetSCIMDirectoryResponse get(std::string scimDirectoryId, const RequestOptions& options = {}) const;

  /// Changes the fields that are sent; attribute_mapping is merged key by key. Safe to repeat.
  ///
  /// The call of `operations::UpdateSCIMDirectoryRequest`: PATCH /scim_directories/{scim_directory_id}.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param requestBody What changes.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::UpdateSCIMDirectoryResponse update(std::string scimDirectoryId,
                                                 operations::UpdateSCIMDirectoryRequestBody requestBody,
                                                 const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param scimDirectoryId Id of the scim directory.
  operations::UpdateSCIMDirectoryResponse update(std::string scimDirectoryId) const;

  /// Deletes a directory; requests of the identity provider are then refused, so its changes no longer arrive. Safe to
  /// repeat.
  ///
  /// The call of `operations::DeleteSCIMDirectoryRequest`: DELETE /scim_directories/{scim_directory_id}.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::DeleteSCIMDirectoryResponse remove(std::string scimDirectoryId, const RequestOptions& options = {}) const;

  /// Makes a new key, which only this answer shows, in api_key. The old one stops working after a short grace period,
  /// so give the new one to the identity provider soon. Not safe to repeat.
  ///
  /// The call of `operations::RotateSCIMDirectoryAPIKeyRequest`: POST
  /// /scim_directories/{scim_directory_id}/rotate_api_key.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::RotateSCIMDirectoryAPIKeyResponse rotateApiKey(std::string scimDirectoryId,
                                                             const RequestOptions& options = {}) const;

  /// Lists which groups get which role, in order of precedence; always the whole list. Safe to repeat.
  ///
  /// The call of `operations::ListSCIMGroupRoleMappingsRequest`: GET
  /// /scim_directories/{scim_directory_id}/group_role_mappings.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 403, 404.
  operations::ListSCIMGroupRoleMappingsResponse listGroupRoleMappings(std::string scimDirectoryId,
                                                                      const RequestOptions& options = {}) const;

  /// Gives the members of a group a role; group_role_mapping_enabled of the directory has to be true. Not safe to
  /// repeat.
  ///
  /// The call of `operations::CreateSCIMGroupRoleMappingRequest`: POST
  /// /scim_directories/{scim_directory_id}/group_role_mappings.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param requestBody The group and its role.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::CreateSCIMGroupRoleMappingResponse createGroupRoleMapping(
      std::string scimDirectoryId, operations::CreateSCIMGroupRoleMappingRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Replaces all mappings of the directory; their order is their precedence, and an empty list deletes them all.
  /// group_role_mapping_enabled of the directory has to be true. Safe to repeat.
  ///
  /// The call of `operations::ReplaceSCIMGroupRoleMappingsRequest`: PUT
  /// /scim_directories/{scim_directory_id}/group_role_mappings.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param requestBody The new list of mappings.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::ReplaceSCIMGroupRoleMappingsResponse replaceGroupRoleMappings(
      std::string scimDirectoryId, operations::ReplaceSCIMGroupRoleMappingsRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// Deletes one mapping; group_role_mapping_enabled of the directory has to be true. Safe to repeat.
  ///
  /// The call of `operations::DeleteSCIMGroupRoleMappingRequest`: DELETE
  /// /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}.
  /// @param scimDirectoryId Id of the scim directory.
  /// @param mappingId Id of the mapping.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404.
  operations::DeleteSCIMGroupRoleMappingResponse deleteGroupRoleMapping(std::string scimDirectoryId,
                                                                        std::string mappingId,
                                                                        const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Who is signed in, in which browser or app, and since when. Reached as `ClerkBackend::sessions`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Sessions : public core::SubClient {
 public:
  /// Sessions of one user or one client, newest first, with their total; the service forgets old ones that are no
  /// longer in use. Safe to repeat.
  ///
  /// The call of `operations::GetSessionListRequest`: GET /sessions.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 422.
  operations::GetSessionListResponse list(const operations::GetSessionListRequest& request,
                                          const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetSessionListResponse list() const;

  /// Opens a session without a sign-in, for tests; production instances refuse it, use signInTokens.create there. Not
  /// safe to repeat.
  ///
  /// The call of `operations::CreateSessionRequestBody`: POST /sessions.
  /// @param request Whose session to open.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422.
  operations::CreateSessionResponse create(const operations::CreateSessionRequestBody& request,
                                           const RequestOptions& options = {}) const;

  /// One session with its status. Safe to repeat.
  ///
  /// The call of `operations::GetSessionRequest`: GET /sessions/{session_id}.
  /// @param sessionId Id of the session.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  operations::GetSessionResponse get(std::string sessionId, const RequestOptions& options = {}) const;

  /// Trades an expired session token for a fresh one; after a 401 the browser has to go through the handshake. Not safe
  /// to repeat.
  ///
  /// The call of `operations::RefreshSessionRequest`: POST /sessions/{session_id}/refresh.
  /// @param sessionId Id of the session.
  /// @param requestBody The expired token and the browser's request that carried it.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401.
  operations::RefreshSessionResponse refresh(std::string sessionId, operations::RefreshSessionRequestBody requestBody,
                                             const RequestOptions& options = {}) const;

  /// Ends the session; its user has to sign in again there. Safe to repeat.
  ///
  /// The call of `operations::RevokeSessionRequest`: POST /sessions/{session_id}/revoke.
  /// @param sessionId Id of the session.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  operations::RevokeSessionResponse revoke(std::string sessionId, const RequestOptions& options = {}) const;

  /// Mints a session token, the same kind of JWT as the front end gets. Not safe to repeat.
  ///
  /// The call of `operations::CreateSessionTokenRequest`: POST /sessions/{session_id}/tokens.
  /// @param sessionId Id of the session.
  /// @param requestBody How long the token lives.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 404.
  operations::CreateSessionTokenResponse createToken(std::string sessionId,
                                                     operations::CreateSessionTokenRequestBody requestBody,
                                                     const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param sessionId Id of the session.
  operations::CreateSessionTokenResponse createToken(std::string sessionId) const;

  /// Mints a JWT with the claims of a JWT template, which is given by name, not by id. Not safe to repeat.
  ///
  /// The call of `operations::CreateSessionTokenFromTemplateRequest`: POST
  /// /sessions/{session_id}/tokens/{template_name}.
  /// @param sessionId Id of the session.
  /// @param templateName The template name.
  /// @param requestBody How long the token lives.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 401, 404.
  operations::CreateSessionTokenFromTemplateResponse createTokenFromTemplate(
      std::string sessionId, std::string templateName,
      operations::CreateSessionTokenFromTemplateRequestBody requestBody, const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param sessionId Id of the session.
  /// @param templateName The template name.
  operations::CreateSessionTokenFromTemplateResponse createTokenFromTemplate(std::string sessionId,
                                                                             std::string templateName) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Tokens with which a user signs in without any other proof. Reached as `ClerkBackend::signInTokens`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class SignInTokens : public core::SubClient {
 public:
  /// Makes a one-time link that signs the user in; whoever opens it becomes that user. Not safe to repeat.
  ///
  /// The call of `operations::CreateSignInTokenRequestBody`: POST /sign_in_tokens.
  /// @param request Who may sign in, and for how long.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404, 422.
  operations::CreateSignInTokenResponse create(const operations::CreateSignInTokenRequestBody& request,
                                               const RequestOptions& options = {}) const;

  /// Makes a pending token useless; one that was used or revoked before is refused with 400. Safe to repeat.
  ///
  /// The call of `operations::RevokeSignInTokenRequest`: POST /sign_in_tokens/{sign_in_token_id}/revoke.
  /// @param signInTokenId Id of the sign in token.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404.
  operations::RevokeSignInTokenResponse revoke(std::string signInTokenId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Attempts of people to sign up, finished or not. Reached as `ClerkBackend::signUps`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class SignUps : public core::SubClient {
 public:
  /// One attempt, with what is still missing. Safe to repeat.
  ///
  /// The call of `operations::GetSignUpRequest`: GET /sign_ups/{id}.
  /// @param id The id.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403.
  operations::GetSignUpResponse get(std::string id, const RequestOptions& options = {}) const;

  /// Sets the external id, which the user will have, or marks the attempt as a custom action. Safe to repeat.
  ///
  /// The call of `operations::UpdateSignUpRequest`: PATCH /sign_ups/{id}.
  /// @param id The id.
  /// @param requestBody What to change about the attempt.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403.
  operations::UpdateSignUpResponse update(std::string id, operations::UpdateSignUpRequestBody requestBody,
                                          const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param id The id.
  operations::UpdateSignUpResponse update(std::string id) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Previews of email and SMS templates; for the templates see emailSMSTemplates. Reached as `ClerkBackend::templates`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Templates : public core::SubClient {
 public:
  /// Shows what a template would look like with these texts, and changes nothing. Safe to repeat.
  ///
  /// The call of `operations::PreviewTemplateRequest`: POST /templates/{template_type}/{slug}/preview.
  /// @param templateType The template type.
  /// @param slug The slug.
  /// @param requestBody The texts to try.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422.
  [[deprecated("nothing that Clerk names")]] operations::PreviewTemplateResponse preview(
      std::string templateType, std::string slug, operations::PreviewTemplateRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param templateType The template type.
  /// @param slug The slug.
  [[deprecated("nothing that Clerk names")]] operations::PreviewTemplateResponse preview(std::string templateType,
                                                                                         std::string slug) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// Tokens that let automated tests past the detection of bots. Reached as `ClerkBackend::testingTokens`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class TestingTokens : public core::SubClient {
 public:
  /// Makes a token for end-to-end tests of the application's own pages. Not safe to repeat.
  ///
  /// The call of `operations::CreateTestingTokenRequest`: POST /testing_tokens.
  /// @param options What this call does differently from its client.
  operations::CreateTestingTokenResponse create(const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// The people who sign in to the application, with their identifiers, factors, metadata and organizations. Reached as
/// `ClerkBackend::users`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Users : public core::SubClient {
 public:
  /// Users that match every given filter, newest first unless order_by says otherwise; deep in a long list
  /// starting_after stays fast, a large offset times out. Safe to repeat.
  ///
  /// The call of `operations::GetUserListRequest`: GET /users.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 422.
  operations::GetUserListResponse list(const operations::GetUserListRequest& request,
                                       const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetUserListResponse list() const;

  /// Creates a user; email addresses and phone numbers count as verified unless told otherwise; at most 1000 calls in
  /// 10 seconds, 100 in development. Not safe to repeat.
  ///
  /// The call of `operations::CreateUserRequestBody`: POST /users.
  /// @param request What the new user starts with; the instance's settings say which identifiers are needed.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 402, 403, 422.
  operations::CreateUserResponse create(const operations::CreateUserRequestBody& request,
                                        const RequestOptions& options = {}) const;

  /// How many users match; filters as for list. Safe to repeat.
  ///
  /// The call of `operations::GetUsersCountRequest`: GET /users/count.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 422.
  operations::GetUsersCountResponse count(const operations::GetUsersCountRequest& request,
                                          const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::GetUsersCountResponse count() const;

  /// One user. Safe to repeat.
  ///
  /// The call of `operations::GetUserRequest`: GET /users/{user_id}.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  operations::GetUserResponse get(std::string userId, const RequestOptions& options = {}) const;

  /// Changes the given fields only; metadata has updateMetadata and replaceMetadata. Safe to repeat.
  ///
  /// The call of `operations::UpdateUserRequest`: PATCH /users/{user_id}.
  /// @param userId Id of the user.
  /// @param requestBody What to change about the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 409, 422.
  operations::UpdateUserResponse update(std::string userId, operations::UpdateUserRequestBody requestBody,
                                        const RequestOptions& options = {}) const;

  /// Deletes the user for good. Safe to repeat.
  ///
  /// The call of `operations::DeleteUserRequest`: DELETE /users/{user_id}.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  operations::DeleteUserResponse remove(std::string userId, const RequestOptions& options = {}) const;

  /// Ends all sessions of the user and refuses every sign-in until unban. Safe to repeat.
  ///
  /// The call of `operations::BanUserRequest`: POST /users/{user_id}/ban.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402.
  operations::BanUserResponse ban(std::string userId, const RequestOptions& options = {}) const;

  /// Lets the user sign in again. Safe to repeat.
  ///
  /// The call of `operations::UnbanUserRequest`: POST /users/{user_id}/unban.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 402.
  operations::UnbanUserResponse unban(std::string userId, const RequestOptions& options = {}) const;

  /// Ends all sessions of 1 to 50 users and refuses their sign-ins until they are unbanned. Safe to repeat.
  ///
  /// The call of `operations::UsersBanRequestBody`: POST /users/ban.
  /// @param request Whom to ban.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402.
  operations::UsersBanResponse bulkBan(const operations::UsersBanRequestBody& request,
                                       const RequestOptions& options = {}) const;

  /// Lets 1 to 50 users sign in again. Safe to repeat.
  ///
  /// The call of `operations::UsersUnbanRequestBody`: POST /users/unban.
  /// @param request Whom to let in again.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402.
  operations::UsersUnbanResponse bulkUnban(const operations::UsersUnbanRequestBody& request,
                                           const RequestOptions& options = {}) const;

  /// Refuses sign-ins until unlock, or until the lockout time of the instance is over. Safe to repeat.
  ///
  /// The call of `operations::LockUserRequest`: POST /users/{user_id}/lock.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403.
  operations::LockUserResponse lock(std::string userId, const RequestOptions& options = {}) const;

  /// Lets a locked user sign in again. Safe to repeat.
  ///
  /// The call of `operations::UnlockUserRequest`: POST /users/{user_id}/unlock.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403.
  operations::UnlockUserResponse unlock(std::string userId, const RequestOptions& options = {}) const;

  /// Sets the user's picture from an image file. Safe to repeat.
  ///
  /// The call of `operations::SetUserProfileImageRequest`: POST /users/{user_id}/profile_image.
  /// @param userId Id of the user.
  /// @param requestBody The picture.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404.
  operations::SetUserProfileImageResponse setProfileImage(std::string userId,
                                                          operations::SetUserProfileImageRequestBody requestBody,
                                                          const RequestOptions& options = {}) const;

  /// Removes the uploaded picture. Safe to repeat.
  ///
  /// The call of `operations::DeleteUserProfileImageRequest`: DELETE /users/{user_id}/profile_image.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404.
  operations::DeleteUserProfileImageResponse deleteProfileImage(std::string userId,
                                                                const RequestOptions& options = {}) const;

  /// Overwrites each kind of metadata that is given, as a whole; a kind that is left out stays. Safe to repeat.
  ///
  /// The call of `operations::ReplaceUserMetadataRequest`: PUT /users/{user_id}/metadata.
  /// @param userId Id of the user.
  /// @param requestBody The metadata that takes the place of the old one.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422.
  operations::ReplaceUserMetadataResponse replaceMetadata(std::string userId,
                                                          operations::ReplaceUserMetadataRequestBody requestBody,
                                                          const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param userId Id of the user.
  operations::ReplaceUserMetadataResponse replaceMetadata(std::string userId) const;

  /// Merges into the metadata at every depth; a null removes its key. Safe to repeat.
  ///
  /// The call of `operations::UpdateUserMetadataRequest`: PATCH /users/{user_id}/metadata.
  /// @param userId Id of the user.
  /// @param requestBody The keys to add, change or remove.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 404, 422.
  operations::UpdateUserMetadataResponse updateMetadata(std::string userId,
                                                        operations::UpdateUserMetadataRequestBody requestBody,
                                                        const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param userId Id of the user.
  operations::UpdateUserMetadataResponse updateMetadata(std::string userId) const;

  /// What the user pays for, with one item for each plan. Safe to repeat.
  ///
  /// The call of `operations::GetUserBillingSubscriptionRequest`: GET /users/{user_id}/billing/subscription.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422, 500.
  operations::GetUserBillingSubscriptionResponse getBillingSubscription(std::string userId,
                                                                        const RequestOptions& options = {}) const;

  /// The credit that coming charges are reduced by. Safe to repeat.
  ///
  /// The call of `operations::GetUserBillingCreditBalanceRequest`: GET /users/{user_id}/billing/credits.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422, 500.
  operations::GetUserBillingCreditBalanceResponse getBillingCreditBalance(std::string userId,
                                                                          const RequestOptions& options = {}) const;

  /// Adds or takes away credit and answers the ledger entry; safe to repeat with the same idempotency_key. Safe to
  /// repeat.
  ///
  /// The call of `operations::AdjustUserBillingCreditBalanceRequest`: POST /users/{user_id}/billing/credits.
  /// @param userId Id of the user.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 409, 422, 500.
  operations::AdjustUserBillingCreditBalanceResponse adjustBillingCreditBalance(
      std::string userId, components::AdjustCreditBalanceRequest requestBody, const RequestOptions& options = {}) const;

  /// Tokens for the user's accounts at a provider such as oauth_google; expired ones are refreshed first where that is
  /// possible. Safe to repeat.
  ///
  /// The call of `operations::GetOAuthAccessTokenRequest`: GET /users/{user_id}/oauth_access_tokens/{provider}.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 422.
  operations::GetOAuthAccessTokenResponse getOAuthAccessToken(const operations::GetOAuthAccessTokenRequest& request,
                                                              const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param userId Id of the user.
  /// @param provider The provider.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::GetOAuthAccessTokenResponse getOAuthAccessToken(Text&& userId, std::string provider,
                                                              const RequestOptions& options = {}) const;

  /// The organizations of the user, with the user's role in each. Safe to repeat.
  ///
  /// The call of `operations::UsersGetOrganizationMembershipsRequest`: GET /users/{user_id}/organization_memberships.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403.
  operations::UsersGetOrganizationMembershipsResponse getOrganizationMemberships(
      const operations::UsersGetOrganizationMembershipsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::UsersGetOrganizationMembershipsResponse getOrganizationMemberships(
      Text&& userId, const RequestOptions& options = {}) const;

  /// Invitations of the user to organizations, each with the organization's name. Safe to repeat.
  ///
  /// The call of `operations::UsersGetOrganizationInvitationsRequest`: GET /users/{user_id}/organization_invitations.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404.
  operations::UsersGetOrganizationInvitationsResponse getOrganizationInvitations(
      const operations::UsersGetOrganizationInvitationsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
  operations::UsersGetOrganizationInvitationsResponse getOrganizationInvitations(
      Text&& userId, const RequestOptions& options = {}) const;

  /// Takes the password away, even where it is the only way to sign in; does nothing where there is none. Safe to
  /// repeat.
  ///
  /// The call of `operations::RemoveUserPasswordRequest`: POST /users/{user_id}/remove_password.
  /// @param userId Id of the user.
  /// @param requestBody What else to do.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 500.
  operations::RemoveUserPasswordResponse removePassword(std::string userId,
                                                        operations::RemoveUserPasswordRequestBody requestBody,
                                                        const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param userId Id of the user.
  operations::RemoveUserPasswordResponse removePassword(std::string userId) const;

  /// Checks a password; 422 means that it is wrong, 400 that the user has none. Safe to repeat.
  ///
  /// The call of `operations::VerifyPasswordRequest`: POST /users/{user_id}/verify_password.
  /// @param userId Id of the user.
  /// @param requestBody The password to check.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 500.
  operations::VerifyPasswordResponse verifyPassword(std::string userId,
                                                    operations::VerifyPasswordRequestBody requestBody,
                                                    const RequestOptions& options = {}) const;

  /// Checks a code of the authenticator app, or a backup code, which is used up by it; 422 means that it is wrong, 400
  /// that the user has no authenticator app. Not safe to repeat.
  ///
  /// The call of `operations::VerifyTOTPRequest`: POST /users/{user_id}/verify_totp.
  /// @param userId Id of the user.
  /// @param requestBody The code to check.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 500.
  operations::VerifyTOTPResponse verifyTotp(std::string userId, operations::VerifyTOTPRequestBody requestBody,
                                            const RequestOptions& options = {}) const;

  /// Removes all second factors at once, whether SMS codes, authenticator app or backup codes. Safe to repeat.
  ///
  /// The call of `operations::DisableMFARequest`: DELETE /users/{user_id}/mfa.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404, 500.
  operations::DisableMFAResponse disableMfa(std::string userId, const RequestOptions& options = {}) const;

  /// Makes all backup codes of the user useless. Safe to repeat.
  ///
  /// The call of `operations::DeleteBackupCodeRequest`: DELETE /users/{user_id}/backup_code.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404, 500.
  operations::DeleteBackupCodeResponse deleteBackupCodes(std::string userId, const RequestOptions& options = {}) const;

  /// Removes a passkey and tells the user by email. Safe to repeat.
  ///
  /// The call of `operations::UserPasskeyDeleteRequest`: DELETE /users/{user_id}/passkeys/{passkey_identification_id}.
  /// @param userId Id of the user.
  /// @param passkeyIdentificationId Id of the passkey identification.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404, 500.
  operations::UserPasskeyDeleteResponse deletePasskey(std::string userId, std::string passkeyIdentificationId,
                                                      const RequestOptions& options = {}) const;

  /// Devices that the user has enrolled and nobody has revoked, all at once. Safe to repeat.
  ///
  /// The call of `operations::ListUserTrustedDevicesRequest`: GET /users/{user_id}/trusted_devices.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404, 500.
  operations::ListUserTrustedDevicesResponse listTrustedDevices(std::string userId,
                                                                const RequestOptions& options = {}) const;

  /// Ends the trust in one device. Safe to repeat.
  ///
  /// The call of `operations::RevokeUserTrustedDeviceRequest`: DELETE
  /// /users/{user_id}/trusted_devices/{trusted_device_id}.
  /// @param userId Id of the user.
  /// @param trustedDeviceId Id of the trusted device.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 403, 404, 500.
  operations::RevokeUserTrustedDeviceResponse revokeTrustedDevice(std::string userId, std::string trustedDeviceId,
                                                                  const RequestOptions& options = {}) const;

  /// Takes a wallet away from the user. Safe to repeat.
  ///
  /// The call of `operations::UserWeb3WalletDeleteRequest`: DELETE
  /// /users/{user_id}/web3_wallets/{web3_wallet_identification_id}.
  /// @param userId Id of the user.
  /// @param web3WalletIdentificationId Id of the web3 wallet identification.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 500.
  operations::UserWeb3WalletDeleteResponse deleteWeb3Wallet(std::string userId, std::string web3WalletIdentificationId,
                                                            const RequestOptions& options = {}) const;

  /// Removes the user's authenticator app. Safe to repeat.
  ///
  /// The call of `operations::DeleteTOTPRequest`: DELETE /users/{user_id}/totp.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 404, 500.
  operations::DeleteTOTPResponse deleteTOTP(std::string userId, const RequestOptions& options = {}) const;

  /// Cuts the link to an account at an OAuth provider. Safe to repeat.
  ///
  /// The call of `operations::DeleteExternalAccountRequest`: DELETE
  /// /users/{user_id}/external_accounts/{external_account_id}.
  /// @param userId Id of the user.
  /// @param externalAccountId Id of the external account.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 403, 404, 500.
  operations::DeleteExternalAccountResponse deleteExternalAccount(std::string userId, std::string externalAccountId,
                                                                  const RequestOptions& options = {}) const;

  /// Makes the user choose a new password at the next sign-in. Safe to repeat.
  ///
  /// The call of `operations::SetUserPasswordCompromisedRequest`: POST /users/{user_id}/password/set_compromised.
  /// @param userId Id of the user.
  /// @param requestBody What else to do.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::SetUserPasswordCompromisedResponse setPasswordCompromised(
      std::string userId, operations::SetUserPasswordCompromisedRequestBody requestBody,
      const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param userId Id of the user.
  operations::SetUserPasswordCompromisedResponse setPasswordCompromised(std::string userId) const;

  /// Undoes setPasswordCompromised; does not free a user whose password was put in quarantine over a reserved email
  /// address. Safe to repeat.
  ///
  /// The call of `operations::UnsetUserPasswordCompromisedRequest`: POST /users/{user_id}/password/unset_compromised.
  /// @param userId Id of the user.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 403, 404, 422.
  operations::UnsetUserPasswordCompromisedResponse unsetPasswordCompromised(std::string userId,
                                                                            const RequestOptions& options = {}) const;

  /// Memberships of all users in all organizations. Safe to repeat.
  ///
  /// The call of `operations::InstanceGetOrganizationMembershipsRequest`: GET /organization_memberships.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 401, 422, 500.
  operations::InstanceGetOrganizationMembershipsResponse getInstanceOrganizationMemberships(
      const operations::InstanceGetOrganizationMembershipsRequest& request, const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::InstanceGetOrganizationMembershipsResponse getInstanceOrganizationMemberships() const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// People who wait to be let into the application. Reached as `ClerkBackend::waitlistEntries`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class WaitlistEntries : public core::SubClient {
 public:
  /// The waitlist, newest first unless order_by says otherwise. Safe to repeat.
  ///
  /// The call of `operations::ListWaitlistEntriesRequest`: GET /waitlist_entries.
  /// @param request Which ones.
  /// @param options What this call does differently from its client.
  operations::ListWaitlistEntriesResponse list(const operations::ListWaitlistEntriesRequest& request,
                                               const RequestOptions& options = {}) const;

  /// As above, with every default.
  operations::ListWaitlistEntriesResponse list() const;

  /// Puts an address on the waitlist and confirms it by email; if it is there already, its entry comes back unchanged.
  /// Not safe to repeat.
  ///
  /// The call of `operations::CreateWaitlistEntryRequestBody`: POST /waitlist_entries.
  /// @param request Who waits.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  operations::CreateWaitlistEntryResponse create(const operations::CreateWaitlistEntryRequestBody& request,
                                                 const RequestOptions& options = {}) const;

  /// Puts at most 50 different addresses on the waitlist; if one is there already, its entry comes back unchanged. Not
  /// safe to repeat.
  ///
  /// The call of `operations::CreateBulkWaitlistEntriesRequest`: POST /waitlist_entries/bulk.
  /// @param requestBody What is sent.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 422.
  operations::CreateBulkWaitlistEntriesResponse bulkCreate(std::vector<operations::BulkWaitlistEntry> requestBody,
                                                           const RequestOptions& options = {}) const;

  /// Takes a pending entry off the waitlist. Safe to repeat.
  ///
  /// The call of `operations::DeleteWaitlistEntryRequest`: DELETE /waitlist_entries/{waitlist_entry_id}.
  /// @param waitlistEntryId Id of the waitlist entry.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 409, 422.
  operations::DeleteWaitlistEntryResponse remove(std::string waitlistEntryId, const RequestOptions& options = {}) const;

  /// Sends the person an invitation to sign up. Not safe to repeat.
  ///
  /// The call of `operations::InviteWaitlistEntryRequest`: POST /waitlist_entries/{waitlist_entry_id}/invite.
  /// @param waitlistEntryId Id of the waitlist entry.
  /// @param requestBody How to invite.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 409, 422.
  operations::InviteWaitlistEntryResponse invite(std::string waitlistEntryId,
                                                 operations::InviteWaitlistEntryRequestBody requestBody,
                                                 const RequestOptions& options = {}) const;

  /// As above, without a body.
  /// @param waitlistEntryId Id of the waitlist entry.
  operations::InviteWaitlistEntryResponse invite(std::string waitlistEntryId) const;

  /// Turns the person down; the entry stays, as rejected. Safe to repeat.
  ///
  /// The call of `operations::RejectWaitlistEntryRequest`: POST /waitlist_entries/{waitlist_entry_id}/reject.
  /// @param waitlistEntryId Id of the waitlist entry.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 404, 409, 422.
  operations::RejectWaitlistEntryResponse reject(std::string waitlistEntryId, const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// The link to Svix, the service that delivers Clerk's webhooks. Reached as `ClerkBackend::webhooks`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class Webhooks : public core::SubClient {
 public:
  /// Links the instance to a new Svix app and answers with a temporary URL of its dashboard. Not safe to repeat.
  ///
  /// The call of `operations::CreateSvixAppRequest`: POST /webhooks/svix.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400.
  operations::CreateSvixAppResponse createSvixApp(const RequestOptions& options = {}) const;

  /// Deletes the instance's Svix app, so that no webhooks are delivered any more. Safe to repeat.
  ///
  /// The call of `operations::DeleteSvixAppRequest`: DELETE /webhooks/svix.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400.
  operations::DeleteSvixAppResponse deleteSvixApp(const RequestOptions& options = {}) const;

  /// Makes another temporary URL of the Svix dashboard. Not safe to repeat.
  ///
  /// The call of `operations::GenerateSvixAuthURLRequest`: POST /webhooks/svix_url.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400.
  operations::GenerateSvixAuthURLResponse generateSvixAuthURL(const RequestOptions& options = {}) const;

 private:
  friend class SubClients;
  using SubClient::SubClient;
};

/// All sub-clients, as members of a ClerkBackend.
class SubClients {
 public:
  ActorTokens actorTokens;  ///< Tokens with which one user, the actor, signs in as another.
  /// Single-use tokens that let an IT contact of your customer into the admin portal.
  AdminPortalLinkTokens adminPortalLinkTokens;
  /// Tasks in which an agent, such as an AI, acts in your application as one of its users.
  AgentTasks agentTasks;
  /// Who may sign up where the instance is restricted to an allowlist.
  AllowlistIdentifiers allowlistIdentifiers;
  /// Long-lived keys with which programs of your users and organizations call your API.
  ApiKeys apiKeys;
  /// Older settings of the instance that Clerk still files under beta; see instanceSettings first.
  BetaFeatures betaFeatures;
  /// Plans and their prices, what users and organizations subscribe to, and what they paid. Amounts are in cents.
  Billing billing;
  BlocklistIdentifiers blocklistIdentifiers;  ///< Who is kept out of the application.
  Clients clients;                            ///< Browsers and apps in which users are signed in.
  /// Directories, through which the identity providers of your customers create, change and remove users.
  Directories directories;
  /// The domains your instance serves; one primary, and satellites that share its sessions.
  Domains domains;
  EmailAddresses emailAddresses;  ///< Email addresses of users.
  /// Changes to email and SMS templates; for everything else see emailSMSTemplates.
  EmailAndSmsTemplates emailAndSmsTemplates;
  EmailSMSTemplates emailSMSTemplates;  ///< The texts of the emails and SMS that the instance sends.
  /// Single sign-on over SAML or OpenID Connect with identity providers of your customers.
  EnterpriseConnections enterpriseConnections;
  /// The settings of the instance that the secret key belongs to.
  InstanceSettings instanceSettings;
  Invitations invitations;  ///< Invitations by email to sign up to the application.
  Jwks jwks;                ///< The public keys of the instance.
  /// Templates for JWTs with claims of your own, for sessions.createTokenFromTemplate.
  JwtTemplates jwtTemplates;
  /// Machine-to-machine tokens, with which your own services prove to each other who they are.
  M2m m2m;
  /// Your services as Clerk knows them, their secret keys, and which of them may access which.
  Machines machines;
  Miscellaneous miscellaneous;  ///< What fits nowhere else.
  /// Access tokens that Clerk, as the identity provider, issued to OAuth applications of yours.
  OauthAccessTokens oauthAccessTokens;
  /// Applications of others, or your own, that sign users in through your instance as their OAuth provider.
  OauthApplications oauthApplications;
  /// Email domains of organizations, through which their users are invited or find the organization.
  OrganizationDomains organizationDomains;
  OrganizationInvitations organizationInvitations;  ///< Invitations by email to join an organization.
  OrganizationMemberships organizationMemberships;  ///< Which users belong to an organization, and in which role.
  OrganizationPermissions organizationPermissions;  ///< Permissions from which roles of organizations are made up.
  OrganizationRoles organizationRoles;              ///< Roles that members of organizations can have.
  /// Groups of users with roles, such as the companies that use the application.
  Organizations organizations;
  PhoneNumbers phoneNumbers;  ///< Phone numbers of users.
  /// Tests of proxies between your domains and Clerk's Frontend API.
  ProxyChecks proxyChecks;
  /// Where a sign-in may lead back to, for native apps and custom flows.
  RedirectUrls redirectUrls;
  /// Sets of roles; each organization has one, from which its members get their roles.
  RoleSets roleSets;
  /// SAML single sign-on with identity providers of your customers; replaced by enterpriseConnections.
  SamlConnections samlConnections;
  /// The directories of the sub-client directories, under their former paths and names.
  ScimDirectories scimDirectories;
  Sessions sessions;          ///< Who is signed in, in which browser or app, and since when.
  SignInTokens signInTokens;  ///< Tokens with which a user signs in without any other proof.
  SignUps signUps;            ///< Attempts of people to sign up, finished or not.
  /// Previews of email and SMS templates; for the templates see emailSMSTemplates.
  Templates templates;
  TestingTokens testingTokens;  ///< Tokens that let automated tests past the detection of bots.
  /// The people who sign in to the application, with their identifiers, factors, metadata and organizations.
  Users users;
  WaitlistEntries waitlistEntries;  ///< People who wait to be let into the application.
  /// The link to Svix, the service that delivers Clerk's webhooks.
  Webhooks webhooks;

  SubClients(const SubClients&) = delete;             ///< A client makes its own.
  SubClients& operator=(const SubClients&) = delete;  ///< None.

 protected:
  /// @param backend that of the client
  explicit SubClients(const core::Backend& backend) noexcept;
  ~SubClients() = default;
};

}  // namespace clerk::backend
