import type { StatementAnswer } from '../../api/statement.ts'
import type { StoredStatement } from '../../record/query.ts'

export function showStatement({ audience, about, ...statement }: StoredStatement): StatementAnswer {
  return { ...statement, audience: [...audience], about: [...about] }
}
