"""Mistakes in the description are told, with the place where they stand."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / 'api'))
from generator import description  # noqa: E402

GADGETS = '''client: gadgets -- Things.
operations:
  list:
    call: ListGadgets GET /gadgets -- All of them.
    query:
      color?: enum red green
      limit?: int 1..500 = 10
      offset?: int = 0
    pages: limit offset
    answer: 200 Gadget[]
  update:
    call: UpdateGadget PATCH /gadgets/{gadget_id} -- Changes one.
    body: UpdateGadgetRequestBody -- What to change.
    fields:
      note?: string | null
    answer: 200 Gadget
    errors: 400 404
models:
  Gadget:
    --: A thing.
    id!: string
    made_at: ms
'''


class Description(unittest.TestCase):
    def read(self, text, **others):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / 'gadgets.yaml').write_text(text)
            for name, other in others.items():
                (folder / f'{name}.yaml').write_text(other)
            return description.Api(folder)

    def refuses(self, before, after, words, **others):
        self.assertIn(before, GADGETS)
        with self.assertRaises(description.DescriptionError) as caught:
            self.read(GADGETS.replace(before, after), **others)
        self.assertEqual(str(caught.exception), words)

    def test_what_is_right_is_read(self):
        listed, updated = self.read(GADGETS).operations()
        self.assertEqual((listed.key, listed.call, listed.verb, listed.path),
                         ('gadgets.list', 'ListGadgets', 'GET', '/gadgets'))
        self.assertEqual((listed.repeatable, updated.repeatable), (True, False))
        self.assertEqual((listed.request, updated.request), ('ListGadgetsRequest', 'UpdateGadgetRequest'))
        self.assertEqual((listed.answer.member, updated.answer.member), ('gadgetList', 'gadget'))
        limit = listed.query[1]
        self.assertEqual((limit.type.kind, limit.range, limit.default, limit.required), ('int', (1, 500), '10', False))
        self.assertEqual([field.wire for field in updated.path_fields], ['gadget_id'])
        self.assertEqual(updated.errors, (400, 404))

    def test_an_unknown_model_in_a_model(self):
        self.refuses('made_at: ms', 'maker: Maker', 'Gadget.maker: there is no model Maker')

    def test_an_unknown_model_in_an_answer(self):
        self.refuses('answer: 200 Gadget[]', 'answer: 200 Thing[]', 'gadgets.list: there is no model Thing')

    def test_an_unknown_type_in_a_model(self):
        self.refuses('made_at: ms', 'made_at: moment', "gadgets.yaml: not a type: 'moment'")

    def test_an_unknown_type_in_a_query(self):
        self.refuses('offset?: int = 0', 'offset?: integer = 0', "gadgets.yaml: not a type: 'integer'")

    def test_an_unknown_type_in_a_body(self):
        self.refuses('note?: string | null', 'note?: text | null', "gadgets.yaml: not a type: 'text'")

    def test_two_operations_with_one_call(self):
        self.refuses('UpdateGadget PATCH', 'ListGadgets PATCH',
                     'gadgets.update and gadgets.list are both called ListGadgets')

    def test_a_page_field_that_is_not_in_the_query(self):
        self.refuses('      offset?: int = 0\n', '', 'gadgets.list: it pages by offset, which is not in its query')

    def test_a_cursor_that_is_not_in_the_query(self):
        self.refuses('pages: limit offset\n', 'pages: limit offset\n    cursor: starting_after id\n',
                     'gadgets.list: it pages by starting_after, which is not in its query')

    def test_two_models_with_one_name(self):
        self.refuses('--: A thing.', '--: A thing.', 'widgets.yaml: two models are called Gadget', widgets='''
client: widgets
operations: {}
models:
  Gadget:
    id: string
''')

    def test_a_model_that_nothing_needs(self):
        self.refuses('models:\n', 'models:\n  Widget:\n    id: string\n', 'no operation reaches Widget')

    def test_an_operation_without_an_answer(self):
        self.refuses('    answer: 200 Gadget[]\n', '', "gadgets.yaml: 'answer'")


if __name__ == '__main__':
    unittest.main()
