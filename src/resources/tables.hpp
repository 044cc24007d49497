#pragma once

// Generated from api by api/generate.py; edit that instead.

// All tables, declared before their addresses are taken.

#include "models/table.hpp"

namespace clerk::backend {

namespace components {
struct ActorToken;
struct ActorTokenActor;
struct AdjustCreditBalanceRequest;
struct AdminPortalLinkToken;
struct AdminPortalLinkTokenCreated;
struct AgentTask;
struct AllowlistIdentifier;
struct ApiKey;
struct ApiKeyCreated;
struct ApiKeyDeleted;
struct ApiKeySecret;
struct ApplyCommerceDiscountRequest;
struct BillingPaymentAttempt;
struct BillingPriceResponse;
struct BillingStatement;
struct BillingStatementGroup;
struct BillingStatementTotals;
struct BlocklistIdentifier;
struct CNameTarget;
struct ClerkError;
struct Client;
struct CodeVerification;
struct CommerceCreditBalanceResponse;
struct CommerceCreditLedgerResponse;
struct CommerceCreditsResponse;
struct CommerceDiscountRedemptionResponse;
struct CommerceDiscountsResponse;
struct CommerceMoneyResponse;
struct CommercePayerCreditResponse;
struct CommercePayerResponse;
struct CommercePaymentMethodResponse;
struct CommercePaymentSourceResponse;
struct CommercePerUnitTotal;
struct CommercePerUnitTotalTier;
struct CommercePlan;
struct CommercePlanUnitPrice;
struct CommercePlanUnitPriceTier;
struct CommercePlanWithAmounts;
struct CommercePriceTransitionDetails;
struct CommercePriceTransitionResponse;
struct CommerceProrationCreditDetailResponse;
struct CommerceProrationDiscountResponse;
struct CommerceSubscription;
struct CommerceSubscriptionCreditResponse;
struct CommerceSubscriptionItem;
struct CommerceSubscriptionItemNextPaymentResponse;
struct CommerceSubscriptionItemSeatsResponse;
struct CommerceSubscriptionItemWithPaymentSource;
struct CommerceSubscriptionNextPayment;
struct CommerceTotalsResponse;
struct Cookies;
struct CreateBillingPriceRequest;
struct DeletedObject;
struct Directory;
struct DirectoryCustomAttribute;
struct DirectoryGroupRoleMapping;
struct DirectoryGroupRoleMappingDeleted;
struct Domain;
struct EmailAddress;
struct EnterpriseAccount;
struct EnterpriseAccountConnection;
struct EnterpriseConnection;
struct EnterpriseConnectionCustomAttribute;
struct EnterpriseConnectionOauthConfig;
struct EnterpriseConnectionSamlConnection;
struct EnterpriseConnectionTestRun;
struct EnterpriseConnectionTestRunLog;
struct EnterpriseConnectionTestRunOauth;
struct EnterpriseConnectionTestRunParsedUserInfo;
struct EnterpriseConnectionTestRunResponse;
struct EnterpriseConnectionTestRunSaml;
struct ExtendFreeTrialRequest;
struct ExternalAccountWithVerification;
struct FeatureResponse;
struct IdentificationLink;
struct InactiveOAuthAccessToken;
struct Instance;
struct InstanceCommunication;
struct InstanceProtect;
struct InstanceRestrictions;
struct InstanceSettings;
struct Invitation;
struct InvitationRevoked;
struct IssuedOAuthAccessToken;
struct JWK;
struct JWKS;
struct JWTTemplate;
struct M2MToken;
struct M2MTokenCreated;
struct Machine;
struct MachineCreated;
struct MachineDeleted;
struct MachineScope;
struct MachineScopeDeleted;
struct MachineSecretKey;
struct MachineWithoutScopedMachines;
struct OAuthAccessToken;
struct OAuthApplication;
struct OAuthApplicationSettings;
struct OAuthApplicationWithSecret;
struct Organization;
struct OrganizationDomain;
struct OrganizationDomainVerification;
struct OrganizationInvitation;
struct OrganizationInvitationPublicOrganizationData;
struct OrganizationInvitationPublicUserData;
struct OrganizationInvitationWithPublicOrganizationData;
struct OrganizationMembership;
struct OrganizationMembershipPublicUserData;
struct OrganizationSettings;
struct OrganizationWithLogo;
struct Passkey;
struct PasswordCheck;
struct Permission;
struct PhoneNumber;
struct PriceTransitionRequest;
struct ProxyCheck;
struct RedirectURL;
struct Role;
struct RoleSet;
struct RoleSetItem;
struct RoleSetMigration;
struct SAMLAccount;
struct SAMLAccountConnection;
struct SAMLConnection;
struct SAMLConnectionAttributeMapping;
struct SAMLLoginHint;
struct SCIMDirectory;
struct SCIMGroupRoleMapping;
struct SCIMGroupRoleMappingDeleted;
struct SCIMUserMetadata;
struct Session;
struct SessionActivityResponse;
struct SessionTask;
struct SignInToken;
struct SignUp;
struct SignUpVerification;
struct SignUpVerifications;
struct SvixURL;
struct TOTPCheck;
struct Template;
struct TestingToken;
struct Token;
struct TotalCount;
struct TrustedDevice;
struct User;
struct UserReference;
struct Verification;
struct WaitlistEntry;
struct Web3Wallet;
}  // namespace components

namespace operations {
struct Actor;
struct AddDomainRequestBody;
struct AddRolesToRoleSetRequestBody;
struct AttemptEmailAddressVerificationRequestBody;
struct AttemptPhoneNumberVerificationRequestBody;
struct BulkInvitation;
struct BulkOrganizationInvitation;
struct BulkWaitlistEntry;
struct ChangeProductionInstanceDomainRequestBody;
struct CreateActorTokenRequestBody;
struct CreateAdminPortalLinkTokenRequestBody;
struct CreateAgentTaskRequestBody;
struct CreateAllowlistIdentifierRequestBody;
struct CreateApiKeyRequestBody;
struct CreateBlocklistIdentifierRequestBody;
struct CreateDirectoryGroupRoleMappingRequestBody;
struct CreateDirectoryRequestBody;
struct CreateEmailAddressRequestBody;
struct CreateEnterpriseConnectionRequestBody;
struct CreateInvitationRequestBody;
struct CreateJWTTemplateRequestBody;
struct CreateM2MTokenRequestBody;
struct CreateMachineRequestBody;
struct CreateMachineScopeRequestBody;
struct CreateOAuthApplicationRequestBody;
struct CreateOrganizationDomainRequestBody;
struct CreateOrganizationInvitationRequestBody;
struct CreateOrganizationMembershipRequestBody;
struct CreateOrganizationPermissionRequestBody;
struct CreateOrganizationRequestBody;
struct CreateOrganizationRoleRequestBody;
struct CreatePhoneNumberRequestBody;
struct CreateRedirectURLRequestBody;
struct CreateRoleSetRequestBody;
struct CreateSAMLConnectionRequestBody;
struct CreateSCIMDirectoryRequestBody;
struct CreateSCIMGroupRoleMappingRequestBody;
struct CreateSessionRequestBody;
struct CreateSessionTokenFromTemplateRequestBody;
struct CreateSessionTokenRequestBody;
struct CreateSignInTokenRequestBody;
struct CreateUserRequestBody;
struct CreateWaitlistEntryRequestBody;
struct DirectoryGroupRoleMappingParams;
struct EnterpriseConnectionOidcParams;
struct EnterpriseConnectionSamlAttributeMappingParams;
struct EnterpriseConnectionSamlParams;
struct EnterpriseConnectionSamlUpdateParams;
struct InviteWaitlistEntryRequestBody;
struct MergeOrganizationMetadataRequestBody;
struct OnBehalfOf;
struct OrderedDirectoryGroupRoleMapping;
struct OrderedSCIMGroupRoleMapping;
struct PreviewTemplateRequestBody;
struct RefreshSessionRequestBody;
struct RemoveUserPasswordRequestBody;
struct ReplaceDirectoryGroupRoleMappingsRequestBody;
struct ReplaceOrganizationMetadataRequestBody;
struct ReplaceRoleInRoleSetRequestBody;
struct ReplaceRoleSetRequestBody;
struct ReplaceSCIMGroupRoleMappingsRequestBody;
struct ReplaceUserEmailAddressRequestBody;
struct ReplaceUserMetadataRequestBody;
struct ReplaceUserPhoneNumberRequestBody;
struct RevokeAdminPortalLinkTokenRequestBody;
struct RevokeApiKeyRequestBody;
struct RevokeM2MTokenRequestBody;
struct RevokeOAuthApplicationTokenRequestBody;
struct RevokeOrganizationInvitationRequestBody;
struct RotateMachineSecretKeyRequestBody;
struct SAMLConnectionAttributeMappingParams;
struct SCIMGroupRoleMappingParams;
struct SetUserPasswordCompromisedRequestBody;
struct SetUserProfileImageRequestBody;
struct ToggleTemplateDeliveryRequestBody;
struct UpdateApiKeyRequestBody;
struct UpdateDirectoryRequestBody;
struct UpdateDomainRequestBody;
struct UpdateEmailAddressRequestBody;
struct UpdateEnterpriseConnectionRequestBody;
struct UpdateInstanceAuthConfigRequestBody;
struct UpdateInstanceCommunicationRequestBody;
struct UpdateInstanceOAuthApplicationSettingsRequestBody;
struct UpdateInstanceOrganizationSettingsRequestBody;
struct UpdateInstanceProtectRequestBody;
struct UpdateInstanceRequestBody;
struct UpdateInstanceRestrictionsRequestBody;
struct UpdateJWTTemplateRequestBody;
struct UpdateMachineRequestBody;
struct UpdateOAuthApplicationRequestBody;
struct UpdateOrganizationDomainRequestBody;
struct UpdateOrganizationMembershipMetadataRequestBody;
struct UpdateOrganizationMembershipRequestBody;
struct UpdateOrganizationPermissionRequestBody;
struct UpdateOrganizationRequestBody;
struct UpdateOrganizationRoleRequestBody;
struct UpdatePhoneNumberRequestBody;
struct UpdateProductionInstanceDomainRequestBody;
struct UpdateRoleSetRequestBody;
struct UpdateSAMLConnectionRequestBody;
struct UpdateSCIMDirectoryRequestBody;
struct UpdateSignUpRequestBody;
struct UpdateUserMetadataRequestBody;
struct UpdateUserRequestBody;
struct UploadOAuthApplicationLogoRequestBody;
struct UploadOrganizationLogoRequestBody;
struct UpsertTemplateRequestBody;
struct UsersBanRequestBody;
struct UsersUnbanRequestBody;
struct VerifyApiKeyRequestBody;
struct VerifyClientRequestBody;
struct VerifyDomainProxyRequestBody;
struct VerifyM2MTokenRequestBody;
struct VerifyOAuthAccessTokenRequestBody;
struct VerifyPasswordRequestBody;
struct VerifyTOTPRequestBody;
}  // namespace operations

template <>
const models::Model models::Table<operations::Actor>::model;
template <>
const models::Model models::Table<components::ActorToken>::model;
template <>
const models::Model models::Table<components::ActorTokenActor>::model;
template <>
const models::Model models::Table<operations::AddDomainRequestBody>::model;
template <>
const models::Model models::Table<operations::AddRolesToRoleSetRequestBody>::model;
template <>
const models::Model models::Table<components::AdjustCreditBalanceRequest>::model;
template <>
const models::Model models::Table<components::AdminPortalLinkToken>::model;
template <>
const models::Model models::Table<components::AdminPortalLinkTokenCreated>::model;
template <>
const models::Model models::Table<components::AgentTask>::model;
template <>
const models::Model models::Table<components::AllowlistIdentifier>::model;
template <>
const models::Model models::Table<components::ApiKey>::model;
template <>
const models::Model models::Table<components::ApiKeyCreated>::model;
template <>
const models::Model models::Table<components::ApiKeyDeleted>::model;
template <>
const models::Model models::Table<components::ApiKeySecret>::model;
template <>
const models::Model models::Table<components::ApplyCommerceDiscountRequest>::model;
template <>
const models::Model models::Table<operations::AttemptEmailAddressVerificationRequestBody>::model;
template <>
const models::Model models::Table<operations::AttemptPhoneNumberVerificationRequestBody>::model;
template <>
const models::Model models::Table<components::BillingPaymentAttempt>::model;
template <>
const models::Model models::Table<components::BillingPriceResponse>::model;
template <>
const models::Model models::Table<components::BillingStatement>::model;
template <>
const models::Model models::Table<components::BillingStatementGroup>::model;
template <>
const models::Model models::Table<components::BillingStatementTotals>::model;
template <>
const models::Model models::Table<components::BlocklistIdentifier>::model;
template <>
const models::Model models::Table<operations::BulkInvitation>::model;
template <>
const models::Model models::Table<operations::BulkOrganizationInvitation>::model;
template <>
const models::Model models::Table<operations::BulkWaitlistEntry>::model;
template <>
const models::Model models::Table<components::CNameTarget>::model;
template <>
const models::Model models::Table<operations::ChangeProductionInstanceDomainRequestBody>::model;
template <>
const models::Model models::Table<components::ClerkError>::model;
template <>
const models::Model models::Table<components::Client>::model;
template <>
const models::Model models::Table<components::CodeVerification>::model;
template <>
const models::Model models::Table<components::CommerceCreditBalanceResponse>::model;
template <>
const models::Model models::Table<components::CommerceCreditLedgerResponse>::model;
template <>
const models::Model models::Table<components::CommerceCreditsResponse>::model;
template <>
const models::Model models::Table<components::CommerceDiscountRedemptionResponse>::model;
template <>
const models::Model models::Table<components::CommerceDiscountsResponse>::model;
template <>
const models::Model models::Table<components::CommerceMoneyResponse>::model;
template <>
const models::Model models::Table<components::CommercePayerCreditResponse>::model;
template <>
const models::Model models::Table<components::CommercePayerResponse>::model;
template <>
const models::Model models::Table<components::CommercePaymentMethodResponse>::model;
template <>
const models::Model models::Table<components::CommercePaymentSourceResponse>::model;
template <>
const models::Model models::Table<components::CommercePerUnitTotal>::model;
template <>
const models::Model models::Table<components::CommercePerUnitTotalTier>::model;
template <>
const models::Model models::Table<components::CommercePlan>::model;
template <>
const models::Model models::Table<components::CommercePlanUnitPrice>::model;
template <>
const models::Model models::Table<components::CommercePlanUnitPriceTier>::model;
template <>
const models::Model models::Table<components::CommercePlanWithAmounts>::model;
template <>
const models::Model models::Table<components::CommercePriceTransitionDetails>::model;
template <>
const models::Model models::Table<components::CommercePriceTransitionResponse>::model;
template <>
const models::Model models::Table<components::CommerceProrationCreditDetailResponse>::model;
template <>
const models::Model models::Table<components::CommerceProrationDiscountResponse>::model;
template <>
const models::Model models::Table<components::CommerceSubscription>::model;
template <>
const models::Model models::Table<components::CommerceSubscriptionCreditResponse>::model;
template <>
const models::Model models::Table<components::CommerceSubscriptionItem>::model;
template <>
const models::Model models::Table<components::CommerceSubscriptionItemNextPaymentResponse>::model;
template <>
const models::Model models::Table<components::CommerceSubscriptionItemSeatsResponse>::model;
template <>
const models::Model models::Table<components::CommerceSubscriptionItemWithPaymentSource>::model;
template <>
const models::Model models::Table<components::CommerceSubscriptionNextPayment>::model;
template <>
const models::Model models::Table<components::CommerceTotalsResponse>::model;
template <>
const models::Model models::Table<components::Cookies>::model;
template <>
const models::Model models::Table<operations::CreateActorTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateAdminPortalLinkTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateAgentTaskRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateAllowlistIdentifierRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateApiKeyRequestBody>::model;
template <>
const models::Model models::Table<components::CreateBillingPriceRequest>::model;
template <>
const models::Model models::Table<operations::CreateBlocklistIdentifierRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateDirectoryGroupRoleMappingRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateDirectoryRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateEmailAddressRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateEnterpriseConnectionRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateInvitationRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateJWTTemplateRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateM2MTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateMachineRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateMachineScopeRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateOAuthApplicationRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateOrganizationDomainRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateOrganizationInvitationRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateOrganizationMembershipRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateOrganizationPermissionRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateOrganizationRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateOrganizationRoleRequestBody>::model;
template <>
const models::Model models::Table<operations::CreatePhoneNumberRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateRedirectURLRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateRoleSetRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateSAMLConnectionRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateSCIMDirectoryRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateSCIMGroupRoleMappingRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateSessionRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateSessionTokenFromTemplateRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateSessionTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateSignInTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateUserRequestBody>::model;
template <>
const models::Model models::Table<operations::CreateWaitlistEntryRequestBody>::model;
template <>
const models::Model models::Table<components::DeletedObject>::model;
template <>
const models::Model models::Table<components::Directory>::model;
template <>
const models::Model models::Table<components::DirectoryCustomAttribute>::model;
template <>
const models::Model models::Table<components::DirectoryGroupRoleMapping>::model;
template <>
const models::Model models::Table<components::DirectoryGroupRoleMappingDeleted>::model;
template <>
const models::Model models::Table<operations::DirectoryGroupRoleMappingParams>::model;
template <>
const models::Model models::Table<components::Domain>::model;
template <>
const models::Model models::Table<components::EmailAddress>::model;
template <>
const models::Model models::Table<components::EnterpriseAccount>::model;
template <>
const models::Model models::Table<components::EnterpriseAccountConnection>::model;
template <>
const models::Model models::Table<components::EnterpriseConnection>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionCustomAttribute>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionOauthConfig>::model;
template <>
const models::Model models::Table<operations::EnterpriseConnectionOidcParams>::model;
template <>
const models::Model models::Table<operations::EnterpriseConnectionSamlAttributeMappingParams>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionSamlConnection>::model;
template <>
const models::Model models::Table<operations::EnterpriseConnectionSamlParams>::model;
template <>
const models::Model models::Table<operations::EnterpriseConnectionSamlUpdateParams>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionTestRun>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunLog>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunOauth>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunParsedUserInfo>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunResponse>::model;
template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunSaml>::model;
template <>
const models::Model models::Table<components::ExtendFreeTrialRequest>::model;
template <>
const models::Model models::Table<components::ExternalAccountWithVerification>::model;
template <>
const models::Model models::Table<components::FeatureResponse>::model;
template <>
const models::Model models::Table<components::IdentificationLink>::model;
template <>
const models::Model models::Table<components::InactiveOAuthAccessToken>::model;
template <>
const models::Model models::Table<components::Instance>::model;
template <>
const models::Model models::Table<components::InstanceCommunication>::model;
template <>
const models::Model models::Table<components::InstanceProtect>::model;
template <>
const models::Model models::Table<components::InstanceRestrictions>::model;
template <>
const models::Model models::Table<components::InstanceSettings>::model;
template <>
const models::Model models::Table<components::Invitation>::model;
template <>
const models::Model models::Table<components::InvitationRevoked>::model;
template <>
const models::Model models::Table<operations::InviteWaitlistEntryRequestBody>::model;
template <>
const models::Model models::Table<components::IssuedOAuthAccessToken>::model;
template <>
const models::Model models::Table<components::JWK>::model;
template <>
const models::Model models::Table<components::JWKS>::model;
template <>
const models::Model models::Table<components::JWTTemplate>::model;
template <>
const models::Model models::Table<components::M2MToken>::model;
template <>
const models::Model models::Table<components::M2MTokenCreated>::model;
template <>
const models::Model models::Table<components::Machine>::model;
template <>
const models::Model models::Table<components::MachineCreated>::model;
template <>
const models::Model models::Table<components::MachineDeleted>::model;
template <>
const models::Model models::Table<components::MachineScope>::model;
template <>
const models::Model models::Table<components::MachineScopeDeleted>::model;
template <>
const models::Model models::Table<components::MachineSecretKey>::model;
template <>
const models::Model models::Table<components::MachineWithoutScopedMachines>::model;
template <>
const models::Model models::Table<operations::MergeOrganizationMetadataRequestBody>::model;
template <>
const models::Model models::Table<components::OAuthAccessToken>::model;
template <>
const models::Model models::Table<components::OAuthApplication>::model;
template <>
const models::Model models::Table<components::OAuthApplicationSettings>::model;
template <>
const models::Model models::Table<components::OAuthApplicationWithSecret>::model;
template <>
const models::Model models::Table<operations::OnBehalfOf>::model;
template <>
const models::Model models::Table<operations::OrderedDirectoryGroupRoleMapping>::model;
template <>
const models::Model models::Table<operations::OrderedSCIMGroupRoleMapping>::model;
template <>
const models::Model models::Table<components::Organization>::model;
template <>
const models::Model models::Table<components::OrganizationDomain>::model;
template <>
const models::Model models::Table<components::OrganizationDomainVerification>::model;
template <>
const models::Model models::Table<components::OrganizationInvitation>::model;
template <>
const models::Model models::Table<components::OrganizationInvitationPublicOrganizationData>::model;
template <>
const models::Model models::Table<components::OrganizationInvitationPublicUserData>::model;
template <>
const models::Model models::Table<components::OrganizationInvitationWithPublicOrganizationData>::model;
template <>
const models::Model models::Table<components::OrganizationMembership>::model;
template <>
const models::Model models::Table<components::OrganizationMembershipPublicUserData>::model;
template <>
const models::Model models::Table<components::OrganizationSettings>::model;
template <>
const models::Model models::Table<components::OrganizationWithLogo>::model;
template <>
const models::Model models::Table<components::Passkey>::model;
template <>
const models::Model models::Table<components::PasswordCheck>::model;
template <>
const models::Model models::Table<components::Permission>::model;
template <>
const models::Model models::Table<components::PhoneNumber>::model;
template <>
const models::Model models::Table<operations::PreviewTemplateRequestBody>::model;
template <>
const models::Model models::Table<components::PriceTransitionRequest>::model;
template <>
const models::Model models::Table<components::ProxyCheck>::model;
template <>
const models::Model models::Table<components::RedirectURL>::model;
template <>
const models::Model models::Table<operations::RefreshSessionRequestBody>::model;
template <>
const models::Model models::Table<operations::RemoveUserPasswordRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceDirectoryGroupRoleMappingsRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceOrganizationMetadataRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceRoleInRoleSetRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceRoleSetRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceSCIMGroupRoleMappingsRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceUserEmailAddressRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceUserMetadataRequestBody>::model;
template <>
const models::Model models::Table<operations::ReplaceUserPhoneNumberRequestBody>::model;
template <>
const models::Model models::Table<operations::RevokeAdminPortalLinkTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::RevokeApiKeyRequestBody>::model;
template <>
const models::Model models::Table<operations::RevokeM2MTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::RevokeOAuthApplicationTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::RevokeOrganizationInvitationRequestBody>::model;
template <>
const models::Model models::Table<components::Role>::model;
template <>
const models::Model models::Table<components::RoleSet>::model;
template <>
const models::Model models::Table<components::RoleSetItem>::model;
template <>
const models::Model models::Table<components::RoleSetMigration>::model;
template <>
const models::Model models::Table<operations::RotateMachineSecretKeyRequestBody>::model;
template <>
const models::Model models::Table<components::SAMLAccount>::model;
template <>
const models::Model models::Table<components::SAMLAccountConnection>::model;
template <>
const models::Model models::Table<components::SAMLConnection>::model;
template <>
const models::Model models::Table<components::SAMLConnectionAttributeMapping>::model;
template <>
const models::Model models::Table<operations::SAMLConnectionAttributeMappingParams>::model;
template <>
const models::Model models::Table<components::SAMLLoginHint>::model;
template <>
const models::Model models::Table<components::SCIMDirectory>::model;
template <>
const models::Model models::Table<components::SCIMGroupRoleMapping>::model;
template <>
const models::Model models::Table<components::SCIMGroupRoleMappingDeleted>::model;
template <>
const models::Model models::Table<operations::SCIMGroupRoleMappingParams>::model;
template <>
const models::Model models::Table<components::SCIMUserMetadata>::model;
template <>
const models::Model models::Table<components::Session>::model;
template <>
const models::Model models::Table<components::SessionActivityResponse>::model;
template <>
const models::Model models::Table<components::SessionTask>::model;
template <>
const models::Model models::Table<operations::SetUserPasswordCompromisedRequestBody>::model;
template <>
const models::Model models::Table<operations::SetUserProfileImageRequestBody>::model;
template <>
const models::Model models::Table<components::SignInToken>::model;
template <>
const models::Model models::Table<components::SignUp>::model;
template <>
const models::Model models::Table<components::SignUpVerification>::model;
template <>
const models::Model models::Table<components::SignUpVerifications>::model;
template <>
const models::Model models::Table<components::SvixURL>::model;
template <>
const models::Model models::Table<components::TOTPCheck>::model;
template <>
const models::Model models::Table<components::Template>::model;
template <>
const models::Model models::Table<components::TestingToken>::model;
template <>
const models::Model models::Table<operations::ToggleTemplateDeliveryRequestBody>::model;
template <>
const models::Model models::Table<components::Token>::model;
template <>
const models::Model models::Table<components::TotalCount>::model;
template <>
const models::Model models::Table<components::TrustedDevice>::model;
template <>
const models::Model models::Table<operations::UpdateApiKeyRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateDirectoryRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateDomainRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateEmailAddressRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateEnterpriseConnectionRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateInstanceAuthConfigRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateInstanceCommunicationRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateInstanceOAuthApplicationSettingsRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateInstanceOrganizationSettingsRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateInstanceProtectRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateInstanceRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateInstanceRestrictionsRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateJWTTemplateRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateMachineRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateOAuthApplicationRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateOrganizationDomainRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateOrganizationMembershipMetadataRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateOrganizationMembershipRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateOrganizationPermissionRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateOrganizationRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateOrganizationRoleRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdatePhoneNumberRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateProductionInstanceDomainRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateRoleSetRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateSAMLConnectionRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateSCIMDirectoryRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateSignUpRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateUserMetadataRequestBody>::model;
template <>
const models::Model models::Table<operations::UpdateUserRequestBody>::model;
template <>
const models::Model models::Table<operations::UploadOAuthApplicationLogoRequestBody>::model;
template <>
const models::Model models::Table<operations::UploadOrganizationLogoRequestBody>::model;
template <>
const models::Model models::Table<operations::UpsertTemplateRequestBody>::model;
template <>
const models::Model models::Table<components::User>::model;
template <>
const models::Model models::Table<components::UserReference>::model;
template <>
const models::Model models::Table<operations::UsersBanRequestBody>::model;
template <>
const models::Model models::Table<operations::UsersUnbanRequestBody>::model;
template <>
const models::Model models::Table<components::Verification>::model;
template <>
const models::Model models::Table<operations::VerifyApiKeyRequestBody>::model;
template <>
const models::Model models::Table<operations::VerifyClientRequestBody>::model;
template <>
const models::Model models::Table<operations::VerifyDomainProxyRequestBody>::model;
template <>
const models::Model models::Table<operations::VerifyM2MTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::VerifyOAuthAccessTokenRequestBody>::model;
template <>
const models::Model models::Table<operations::VerifyPasswordRequestBody>::model;
template <>
const models::Model models::Table<operations::VerifyTOTPRequestBody>::model;
template <>
const models::Model models::Table<components::WaitlistEntry>::model;
template <>
const models::Model models::Table<components::Web3Wallet>::model;

}  // namespace clerk::backend
