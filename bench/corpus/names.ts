/** An invented person; no two share a name or a spelling of it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly familyName: string;
  /** Another spelling of the name, which texts use as well. */
  readonly alias: string;
}

/** An invented place or organization. */
export interface Thing {
  readonly id: string;
  readonly name: string;
}

// All of one length, so that no two joins of a beginning and an ending make the same name.
const beginnings =
  'Hal Mor Ost Bra Vel Kar Tor Lin Dag Fre Ger Hol Jar Kel Lor Mal Nor Ols Per Ras Sol Tin Ulv Var Wes Yng Alt Bor Cal Dre Eng Fal Gol Hen Iva Jon Kro Lam Mel Nil';
const endings =
  'vik/vick berg/burgh sen/ssen dal/dahl mann/man lund/lunt stad/stadt gren/grehn holt/holdt feld/felt kova/cova nen/nnen ros/ross tal/thal wald/valt dorf/dorff quist/kvist stein/stijn moor/mohr hagen/haagen rath/rat lieb/leeb mark/marck hof/hoff sky/ski ton/tonn';
const givenNames =
  'Ada Boris Clara David Elena Farid Greta Hugo Irina Jakob Katya Leon Mira Nils Olga Pavel Rita Sven Tara Viktor Wanda Yusuf Zora Anton Bella Cyril Dora Emil Fanny Goran Hanna Ivor Julia Kemal Luisa Milan Nora';
const shores = 'Amber Gull Stone Calder Heron Salt Otter Fern Alder Raven Thorn Marble';
const sites = 'Quay,Mole,Point,Sound,Basin,Lock,Pier,Sands,Narrows,Ford';
const bodies =
  'Harbour Board,Pilots’ Union,Chamber,Port Authority,Shipping Line,Court,Gazette,Works,Council,Trust';

/** Every person that there can be: more than a corpus of 10,000 updates asks for. */
export const everyone: readonly Person[] = endings.split(' ').flatMap((pair, row) =>
  beginnings.split(' ').map((beginning, column) => {
    const given = givenNames.split(' ')[(row * 11 + column * 7) % 37] ?? '';
    const [familyName = '', variant = ''] = pair.split('/').map((ending) => beginning + ending);
    const name = `${given} ${familyName}`;
    return { id: idOf(name), name, familyName, alias: `${given} ${variant}` };
  }),
);

/** Every place that there can be. */
export const everyPlace: readonly Thing[] = joined(shores, sites);

/** Every organization that there can be. */
export const everyOrganization: readonly Thing[] = joined(shores, bodies);

function joined(firsts: string, seconds: string): readonly Thing[] {
  return seconds.split(',').flatMap((second) =>
    firsts.split(' ').map((first) => {
      const name = `${first} ${second}`;
      return { id: idOf(name), name };
    }),
  );
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll('’', '').replaceAll(' ', '-');
}
