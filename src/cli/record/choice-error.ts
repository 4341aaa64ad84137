/** What was given can mean more than one thing, or two things that don't go together: the user has to choose. Wrong usage, exit code 2. */
export class ChoiceError extends Error {
  readonly advice: string
  readonly exitCode = 2

  constructor(message: string, advice: string) {
    super(message)
    this.name = 'ChoiceError'
    this.advice = advice
  }
}
