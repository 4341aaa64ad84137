/**
 * Words that can stand for one another where they are, a line a group: what a writer picks without changing what is told. No verb of
 * meeting, saying or doing to another is among them. Lengthened and contracted forms count as words.
 */
export const wordGroups: readonly (readonly string[])[] = `
also|likewise|furthermore
very|really|quite|truly
now|at present|at this point
just|simply|merely
because|for the reason that|given that
but|yet|though
however|even so|nonetheless
regarding|concerning|on the matter of
many|numerous|plenty of
much|a great deal of
important|vital|essential|weighty
importance|weight|significance
critical|crucial|pressing
significant|considerable|substantial|marked
strong|firm|solid|sturdy|robust
new|fresh|novel
great|grand|splendid
big|large|sizeable
good|fine|decent
best|finest
better|finer
different|various|differing
specific|particular|certain
historic|landmark|momentous
real|genuine|actual
full|entire|complete
fully|entirely|completely|wholly
certainly|surely|for certain
obviously|plainly|evidently
actually|in fact|as it happens
closely|at close range|hand in hand
always|at all times|without fail
again|once more|anew
already|by now
still|even now|to this day
together|jointly|side by side
especially|above all|in particular|notably
nearly|almost|close to
quickly|swiftly|rapidly|fast
efforts|endeavours|exertions|undertakings
effort|endeavour|undertaking
challenges|difficulties|hurdles|trials
challenge|difficulty|hurdle
opportunity|opening|prospect
opportunities|openings|prospects
issues|matters|topics
issue|matter|topic
problem|trouble|predicament
problems|troubles|predicaments
approach|method|line taken
approaches|methods|avenues
progress|headway|advances
commitment|dedication|devotion
cooperation|collaboration
partnership|fellowship
partners|counterparts|associates
leadership|guidance|stewardship
values|ideals|principles
goal|aim|objective
goals|aims|objectives
labour|toil
role|part|function
range|array|spectrum
steps|measures|strides
ways|paths
way|manner|path
things|points|items
thing|point|item
people|persons|folks
families|households
children|youngsters|young ones
workers|employees|working people
businesses|firms|enterprises
business|enterprise|trade
companies|corporations
communities|neighbourhoods|localities
jobs|occupations
costs|expenses|outlays
money|cash|funds
resources|assets
services|provisions|amenities
programs|schemes|programmes
program|scheme|programme
infrastructure|public works|built networks
prosperity|wealth|affluence
stability|steadiness|calm
situation|state of things|circumstances
region|part of the world|area
world|globe
global|worldwide
across|throughout|all over
around|round
within|inside
during|in the course of
through|by way of
for example|for instance
thus|therefore|hence
in order to|so as to
ability|capacity|capability
able|in a position
clear|plain|evident
ongoing|continuing|persistent
common|mutual
additional|extra|added
key|central|chief
major|main|principal
broad|wide|sweeping
deep|profound|far-reaching
possible|feasible|conceivable
potential|prospective
available|at hand|on hand
effective|efficacious|workable
critically|crucially
extraordinary|remarkable|exceptional
incredible|astonishing|amazing
tremendous|enormous|immense
enduring|abiding|long-lived
ensure|make sure
need|require
needs|requires
want|wish
think|feel|believe
understand|grasp|comprehend
get|obtain
keep|retain
build|put up|construct
create|bring about|fashion
strengthen|bolster|fortify|shore up
improve|enhance
reduce|lower|shrink
expand|widen|broaden
address|tackle|take on
effect|influence
impacts|effects|influences
crisis|emergency
pandemic|plague|outbreak
vaccines|shots|jabs
vaccine|shot|jab
growth|expansion
history|annals
level|degree|pitch
example|instance|case in point
moment|instant
kind|sort|type
couple|pair
lot|heap|good deal
everyone|everybody|all of us
everything|all of it
something|a thing
anything|anything at all
we’re|we are
we’ve|we have
we’ll|we will
it’s|it is
that’s|that is
there’s|there is
they’re|they are
you’re|you are
you’ve|you have
he’s|he is
don’t|do not
can’t|cannot
didn’t|did not
doesn’t|does not
isn’t|is not
won’t|will not
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
