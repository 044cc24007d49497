"""The drift tool names every change of an OpenAPI file, and appends what is new."""
import copy
import pathlib
import subprocess
import sys
import tempfile
import unittest

import yaml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SERVICE = yaml.safe_load((HERE / 'openapi.yml').read_text())
DESCRIPTION = '''# A comment that stays.
client: gadgets -- Things of a service that does not exist.
operations:
  list:
    call: ListGadgets GET /gadgets -- All of them.
    query:
      color?: enum red green -- Only these.
      limit?: int 1..500 = 10
      offset?: int = 0
    pages: limit offset
    answer: 200 page of Gadget
    errors: 422
  create:
    call: CreateGadget POST /gadgets -- Makes one.
    body: CreateGadgetRequestBody -- What it is.
    fields:
      name: string
      note?: string | null
      parts?: string[]
    answer: 200 Gadget
    errors: 400
    bare: 403
  delete:
    call: DeleteGadget DELETE /gadgets/{gadget_id} -- Ends it.
    answer: 204 none
    errors: 404
models:
  Gadget:
    --: A thing.
    id!: string
    name: string
    status?: enum new used
    made_at: ms
    owner?: Owner | null
    extra?: json
  Owner:
    --: Whose it is.
    name: string
'''


class Drift(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / 'api').mkdir()
        self.described = self.folder / 'api' / 'gadgets.yaml'
        self.described.write_text(DESCRIPTION)
        self.service = copy.deepcopy(SERVICE)
        self.gadget = self.service['components']['schemas']['Gadget']
        self.list = self.service['paths']['/gadgets']['get']
        self.create = self.service['paths']['/gadgets']['post']
        self.body = self.create['requestBody']['content']['application/json']['schema']

    def drift(self, *arguments):
        file = self.folder / 'openapi.yml'
        file.write_text(yaml.safe_dump(self.service))
        command = [sys.executable, ROOT / 'api' / 'drift.py', file, '--api', self.described.parent, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(done.stderr, '')
        lines = done.stdout.splitlines()
        self.assertEqual(done.returncode, 1 if lines else 0)
        return lines

    def tells(self, *lines):
        self.assertEqual(self.drift(), list(lines))

    def test_nothing_where_nothing_differs(self):
        self.tells()

    # --- operations

    def test_a_new_operation(self):
        self.service['paths']['/gadgets/{gadget_id}']['get'] = {
            'operationId': 'GetGadget', 'tags': ['Gadgets'],
            'responses': {'200': {'$ref': '#/components/responses/One'}}}
        self.tells('gadgets.getGadget: new: GetGadget GET /gadgets/{gadget_id}')

    def test_an_operation_that_is_gone(self):
        del self.service['paths']['/gadgets/{gadget_id}']
        self.tells('gadgets.delete: gone: DeleteGadget DELETE /gadgets/{gadget_id}')

    def test_an_operation_that_moved(self):
        self.service['paths']['/things/{gadget_id}'] = self.service['paths'].pop('/gadgets/{gadget_id}')
        self.tells('gadgets.delete: moved: DELETE /gadgets/{gadget_id} -> DELETE /things/{gadget_id}')

    def test_an_operation_that_was_renamed(self):
        self.create['operationId'] = 'MakeGadget'
        self.tells('gadgets.create: renamed: CreateGadget -> MakeGadget')

    def test_an_operation_that_is_deprecated(self):
        self.create['deprecated'] = True
        self.tells('gadgets.create: deprecated')

    def test_an_operation_that_needs_no_key(self):
        self.create['security'] = []
        self.tells('gadgets.create: needs no key any more')

    # --- parameters

    def test_a_new_parameter(self):
        self.list['parameters'].append({'name': 'size', 'in': 'query', 'schema': {'type': 'integer'}})
        self.tells('gadgets.list, parameter size: new: int, optional')

    def test_a_parameter_that_is_gone(self):
        del self.list['parameters'][0]
        self.tells('gadgets.list, parameter color: gone')

    def test_a_parameter_of_another_type(self):
        self.list['parameters'][1]['schema'] = {'type': 'string'}
        self.tells('gadgets.list, parameter limit: another type: int -> string')

    def test_a_parameter_that_is_required(self):
        self.list['parameters'][0]['required'] = True
        self.tells('gadgets.list, parameter color: optional -> required')

    def test_values_of_a_parameter(self):
        self.list['parameters'][0]['schema']['enum'] = ['red', 'blue']
        self.tells('gadgets.list, parameter color: new value: blue', 'gadgets.list, parameter color: value gone: green')

    def test_a_parameter_in_the_path_of_another_type(self):
        self.service['paths']['/gadgets/{gadget_id}']['parameters'][0]['schema'] = {'type': 'integer'}
        self.tells('gadgets.delete, path parameter gadget_id: another type: string -> int')

    # --- bodies

    def test_a_new_field_of_a_body(self):
        self.body['properties']['tags'] = {'type': 'array', 'items': {'type': 'string', 'enum': ['a', 'b']}}
        self.tells('CreateGadgetRequestBody.tags: new: (enum a b)[], optional')

    def test_a_field_of_a_body_that_is_gone(self):
        del self.body['properties']['parts']
        self.tells('CreateGadgetRequestBody.parts: gone')

    def test_a_field_of_a_body_that_is_required(self):
        self.body['required'].append('note')
        self.tells('CreateGadgetRequestBody.note: optional -> required')

    def test_a_field_of_a_body_that_is_optional(self):
        self.body['required'] = []
        self.tells('CreateGadgetRequestBody.name: required -> optional')

    def test_a_field_of_a_body_that_is_not_null_any_more(self):
        del self.body['properties']['note']['nullable']
        self.tells('CreateGadgetRequestBody.note: is not null any more')

    def test_elements_of_another_type(self):
        self.body['properties']['parts']['items'] = {'type': 'number'}
        self.tells('CreateGadgetRequestBody.parts: another type: string -> double')

    def test_a_body_that_is_optional(self):
        self.create['requestBody']['required'] = False
        self.tells('gadgets.create, body: required -> optional')

    def test_a_body_that_is_gone(self):
        del self.create['requestBody']
        self.tells('gadgets.create, body: gone')

    def test_a_new_body(self):
        self.service['paths']['/gadgets/{gadget_id}']['delete']['requestBody'] = {'content': {'application/json': {
            'schema': {'type': 'object', 'properties': {'why': {'type': 'string'}}}}}}
        self.tells('gadgets.delete, body: new: DeleteGadgetRequestBody')

    def test_a_body_in_another_form(self):
        self.create['requestBody']['content'] = {'multipart/form-data': {'schema': self.body}}
        self.tells('gadgets.create, body: JSON -> multipart')

    # --- answers

    def test_a_new_field_of_an_answer_is_told_once(self):
        self.gadget['properties']['weight'] = {'type': 'number', 'nullable': True}
        self.tells('Gadget.weight: new: double | null, optional')

    def test_a_field_of_an_answer_that_is_gone(self):
        del self.gadget['properties']['extra']
        self.tells('Gadget.extra: gone')

    def test_a_field_of_an_answer_of_another_type(self):
        self.gadget['properties']['made_at'] = {'type': 'string', 'format': 'date-time'}
        self.tells('Gadget.made_at: another type: ms -> time')

    def test_a_field_of_an_answer_that_may_be_missing(self):
        self.gadget['required'].remove('made_at')
        self.tells('Gadget.made_at: required -> optional')

    def test_a_field_of_an_answer_that_may_be_null(self):
        self.gadget['properties']['name'] = {'type': ['string', 'null']}  # as OpenAPI 3.1 says it
        self.tells('Gadget.name: may be null')

    def test_values_of_an_answer(self):
        self.gadget['properties']['status']['enum'] = ['new', 'used', 'lost']
        self.tells('Gadget.status: new value: lost')

    def test_a_model_within_a_model(self):
        self.service['components']['schemas']['Owner']['properties']['email'] = {'type': 'string'}
        self.tells('Owner.email: new: string, optional')

    def test_members_of_any_name(self):
        self.service['components']['schemas']['Owner']['additionalProperties'] = True
        self.tells('Owner: members of any other name: new')

    def test_a_model_that_becomes_one_of_two(self):
        self.service['components']['schemas']['Firm'] = {
            'type': 'object', 'required': ['name', 'seat'],
            'properties': {'name': {'type': 'string'}, 'seat': {'type': 'string'}}}
        self.gadget['properties']['owner'] = {'nullable': True, 'oneOf': [
            {'$ref': '#/components/schemas/Owner'}, {'$ref': '#/components/schemas/Firm'}]}
        self.tells('Owner.seat: new: string, optional')

    def test_an_answer_of_another_form(self):
        self.create['responses']['200']['$ref'] = '#/components/responses/Many'
        self.service['components']['responses']['Many'] = {'content': {'application/json': {
            'schema': {'type': 'array', 'items': {'$ref': '#/components/schemas/Gadget'}}}}}
        self.tells('gadgets.create, answer: Gadget -> Gadget[]')

    def test_a_page_may_be_declared_as_a_bare_list(self):
        schema = self.list['responses']['200']['content']['application/json']['schema']
        self.list['responses']['200']['content']['application/json']['schema'] = schema['properties']['data']
        self.tells()

    # --- statuses

    def test_statuses(self):
        answers = self.create['responses']
        answers['201'] = answers.pop('200')
        answers['409'] = answers.pop('400')
        answers['403'] = {'$ref': '#/components/responses/Refused'}
        self.tells('gadgets.create, answer: status 200 -> 201', 'gadgets.create, status 400: gone',
                   'gadgets.create, status 403: no error format -> error format', 'gadgets.create, status 409: new')

    # --- appending

    def test_what_is_new_is_appended_and_nothing_else_changes(self):
        self.gadget['properties'] = {'color: odd': {'type': 'string'}, **self.gadget['properties']}
        self.body['properties']['maker'] = {'$ref': '#/components/schemas/Maker'}
        self.list['parameters'].insert(0, {'name': 'ids', 'in': 'query', 'explode': False,
                                           'schema': {'type': 'array', 'items': {'type': 'string'}}})
        self.service['components']['schemas']['Maker'] = {
            'type': 'object', 'required': ['name'],
            'properties': {'name': {'type': 'string'}, 'home': {'$ref': '#/components/schemas/Place'}}}
        self.service['components']['schemas']['Place'] = {
            'type': 'object', 'properties': {'country': {'type': 'string', 'default': 'se'}}}
        self.service['paths']['/gadgets/{gadget_id}']['patch'] = {
            'operationId': 'UpdateGadget', 'tags': ['Gadgets'],
            'requestBody': {'content': {'application/json': {'schema': {
                'type': 'object', 'properties': {'size': {'type': 'integer', 'minimum': 1, 'maximum': 9}}}}}},
            'responses': {'200': {'$ref': '#/components/responses/One'},
                          '404': {'$ref': '#/components/responses/Refused'}}}
        self.service['paths']['/widgets'] = {'get': {
            'operationId': 'ListWidgets', 'tags': ['Widgets and Co'], 'security': [],
            'parameters': [{'name': 'limit', 'in': 'query', 'schema': {'type': 'integer'}}],
            'responses': {'200': {'content': {'application/json': {'schema': {
                'type': 'array', 'items': {'$ref': '#/components/schemas/Place'}}}}}}}}
        self.assertEqual(len(self.drift('--append')), 5)
        self.assertEqual(self.drift(), [])

        text = self.described.read_text()
        left = iter(text.splitlines())
        for line in DESCRIPTION.splitlines():
            self.assertIn(line, left)  # all lines of before, in their order
        document = yaml.safe_load(text)
        self.assertEqual(list(document['operations']), ['list', 'create', 'delete', 'updateGadget'])
        self.assertEqual(list(document['operations']['list']['query'].items())[-1], ('ids?', 'string[] joined'))
        self.assertEqual(list(document['operations']['create']['fields'].items())[-1], ('maker?', 'Maker'))
        self.assertEqual(document['operations']['updateGadget'], {
            'call': 'UpdateGadget PATCH /gadgets/{gadget_id}', 'body?': 'UpdateGadgetRequestBody',
            'fields': {'size?': 'int 1..9'}, 'answer': '200 Gadget', 'errors': 404})
        self.assertEqual(list(document['models']['Gadget'])[-1], 'color: odd?')
        self.assertEqual(document['models']['Maker'], {'name': 'string', 'home?': 'Place'})
        self.assertEqual(document['models']['Place'], {'country?': 'string = "se"'})
        self.assertEqual(yaml.safe_load((self.described.parent / 'widgetsAndCo.yaml').read_text()), {
            'client': 'widgetsAndCo', 'operations': {'listWidgets': {
                'call': 'ListWidgets GET /widgets', 'query': {'limit?': 'int'}, 'answer': '200 Place[]',
                'auth': 'none'}}})

    def test_what_is_gone_stays_until_somebody_removes_it(self):
        del self.gadget['properties']['extra']
        self.assertEqual(self.drift('--append'), ['Gadget.extra: gone'])
        self.assertEqual(self.described.read_text(), DESCRIPTION)


if __name__ == '__main__':
    unittest.main()
