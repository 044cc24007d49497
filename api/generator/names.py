"""Names: from the wire to C++."""
import re

KEYWORDS = frozenset('''
alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl concept
const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double
dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new
noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return short
signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef typeid
typename union unsigned using virtual void volatile wchar_t while xor xor_eq'''.split())

# Macros of headers that are in wide use (X11's).
MACROS = frozenset('Always Bool Complex False Never None Status Success True'.split())
DIGITS = 'Zero One Two Three Four Five Six Seven Eight Nine'.split()
SIGNS = {'-': 'Minus', '+': 'Plus', '*': 'All'}


def words(name):
    """`x5t#S256` -> [x5t, S256], `payer-credits` -> [payer, credits], `statementID` -> [statement, ID]."""
    name = re.sub(r'([a-z])([A-Z])', r'\1 \2', name)
    return [word for word in re.split(r'[^A-Za-z0-9]+', name) if word]


def camel(name):
    """The name of a member or a parameter: `user_id` -> `userId`."""
    first, *rest = words(name)
    result = first.lower() + ''.join(word[0].upper() + word[1:].lower() for word in rest)
    return result + '_' if result in KEYWORDS else result


def pascal(name):
    """The name of a type: `getM2MTokens` -> `GetM2MTokens`, `group_role` -> `GroupRole`."""
    return ''.join(part[0].upper() + part[1:] for part in re.split(r'[^A-Za-z0-9]+', name) if part)


def member_of(type_name):
    """The member that holds a model: `SAMLConnection` -> `samlConnection`, `OAuthApplication` -> `oAuthApplication`."""
    if type_name.isupper():
        return type_name.lower()
    capitals = re.match(r'[A-Z]+(?=[A-Z][a-z])|[A-Z]', type_name).group()
    if capitals == 'O':
        return 'o' + type_name[1:]
    return capitals.lower() + type_name[len(capitals):]


def value(text):
    """The constant for one value of an enumeration: `past_due` -> `PastDue`, '' -> `Empty`."""
    if text == '':
        return 'Empty'
    sign = SIGNS.get(text[0], '')
    result = sign + ''.join(word[0].upper() + word[1:] for word in re.split(r'[^A-Za-z0-9]+', text) if word)
    if result[0].isdigit():
        result = DIGITS[int(result[0])] + result[1:]
    return result + '_' if result in MACROS else result


def snake(name):
    """The name of a file: `emailSMSTemplates` -> `email_sms_templates`."""
    name = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', name)
    return re.sub(r'([A-Z]+)([A-Z][a-z])', r'\1_\2', name).lower()


def method(name):
    """PHP allows methods that are called like C++ keywords."""
    return 'remove' if name == 'delete' else name + '_' if name in KEYWORDS else name


def readable(name):
    """For sentences: `organization_id` -> "organization"."""
    parts = [word.lower() for word in words(name)]
    return ' '.join(parts)
