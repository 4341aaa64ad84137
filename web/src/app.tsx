import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso'
import { Shell } from './parts/shell.tsx'
import { NotFound } from './screens/not-found.tsx'
import { Start } from './screens/start.tsx'

const Ahead = lazy(() => import('./screens/ahead/ahead.tsx').then((screen) => screen.Ahead))
const Events = lazy(() => import('./screens/events/events.tsx').then((screen) => screen.Events))
const Event = lazy(() => import('./screens/event/event.tsx').then((screen) => screen.Event))
const Report = lazy(() => import('./screens/report/report.tsx').then((screen) => screen.Report))
const Actor = lazy(() => import('./screens/actor/actor.tsx').then((screen) => screen.Actor))
const Pair = lazy(() => import('./screens/pair/pair.tsx').then((screen) => screen.Pair))
const Timeline = lazy(() => import('./screens/timeline/timeline.tsx').then((screen) => screen.Timeline))
const WorldMap = lazy(() => import('./screens/map/map.tsx').then((screen) => screen.WorldMap))
const Network = lazy(() => import('./screens/network/network.tsx').then((screen) => screen.Network))
const Statements = lazy(() => import('./screens/statements/statements.tsx').then((screen) => screen.Statements))
const Search = lazy(() => import('./screens/search/search.tsx').then((screen) => screen.Search))
const Review = lazy(() => import('./screens/review/review.tsx').then((screen) => screen.Review))
const Add = lazy(() => import('./screens/add/add.tsx').then((screen) => screen.Add))

/** Every screen and its address. What is asked of a screen stands in the query, under the API's own names. */
export function App() {
  return (
    <LocationProvider>
      <Shell>
        <ErrorBoundary>
          <Router>
            <Route path="/" component={Start} />
            <Route path="/ahead" component={Ahead} />
            <Route path="/events" component={Events} />
            <Route path="/events/:id" component={Event} />
            <Route path="/reports/:id" component={Report} />
            <Route path="/actors/:id" component={Actor} />
            <Route path="/pairs/:one/:other" component={Pair} />
            <Route path="/timeline" component={Timeline} />
            <Route path="/map" component={WorldMap} />
            <Route path="/network" component={Network} />
            <Route path="/statements" component={Statements} />
            <Route path="/search" component={Search} />
            <Route path="/review" component={Review} />
            <Route path="/add" component={Add} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </Shell>
    </LocationProvider>
  )
}
