import { describe, expect, it } from '@jest/globals';
import { folderOf, relative, twin } from '../../../pipeline/build/site/address';
import { dataBlock, html } from '../../../pipeline/build/site/html';
import { grouped, sizeOf } from '../../../pipeline/build/site/words';

describe('html', () => {
  it.each<[string, ReturnType<typeof html>, string]>([
    [
      'a text is escaped',
      html`<p>${'<script>alert("1")</script> & \'x\''}</p>`,
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    ],
    // It would close what is left open.
    // prettier-ignore
    ['an attribute cannot be left', html`<a title="${'" onclick="x'}">`, '<a title="&quot; onclick=&quot;x">'],
    ['a piece stays', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    // prettier-ignore
    ['a list is joined, nothing is nothing', html`${['a', null, undefined, false, html`<i>`, 0]}`, 'a<i>0'],
  ])('%s', (_, made, expected) => expect(made.html).toBe(expected));

  it('no text ends a block of data', () => {
    const value = { text: '</script><!-- \u2028 &amp;' };
    const block = dataBlock('application/json', value, 'x').html;
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(value);
  });
});

describe('addresses', () => {
  const base = 'https://data.example/kameyama/';

  it.each<[string, string | null]>([
    ['dx_plan/initiative/2-11-3', 'dx_plan/initiative/2-11-3'],
    ['x/%E5%9B%B3%E6%9B%B8%E9%A4%A8', 'x/図書館'],
    ['', null],
    ['x/../../etc', null],
    ['x/%2E%2E/y', null],
    ['x/a%2Fb', null],
    ['x/a%5Cb', null],
    ['x//y', null],
    ['x/%00', null],
    ['x/%', null],
    ['x/C:', null],
    ['x/AUX', null],
    ['x/nul.txt', null],
    ['x/a.', null],
    ['x/a%20', null],
    ['x/console', 'x/console'],
    ['x/a.b', 'x/a.b'],
    ['x/a', 'x/a'],
  ])("an IRI's folder: %s", (path, folder) => expect(folderOf(base + path, base)).toBe(folder));

  it('an IRI elsewhere has none', () => expect(folderOf('https://other.example/x', base)).toBeNull());

  it.each<[string, string, 'page' | 'file', string]>([
    ['', '', 'page', './'],
    ['', 'find', 'page', 'find/'],
    ['find', '', 'page', '../'],
    ['dx_plan/initiative/1-1-1', 'dx_plan/initiative/1-1-2', 'page', '../1-1-2/'],
    ['en/find', 'assets/style.css', 'file', '../../assets/style.css'],
    ['x', 'x/図書館', 'page', '%E5%9B%B3%E6%9B%B8%E9%A4%A8/'],
    ['', 'catalog.ttl', 'file', 'catalog.ttl'],
  ])('from %s to %s (%s)', (from, to, kind, expected) => expect(relative(from, to, kind)).toBe(expected));

  it('the English twin of a page', () =>
    expect([twin('', 'en'), twin('find', 'en'), twin('find', 'ja')]).toEqual(['en', 'en/find', 'find']));
});

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [2_923_748, '2,923,748'],
  [-1514.6, '-1,514.6'],
  [89.84, '89.84'],
])('the digits of %d', (value, expected) => expect(grouped(value)).toBe(expected));
it.each([
  [7, '7 B'],
  [3210, '3.2 kB'],
  [92_981, '93 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [4_049_113, '4.0 MB'],
])('the size of %d bytes', (bytes, expected) => expect(sizeOf(bytes)).toBe(expected));
