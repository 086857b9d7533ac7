export { mount } from './mount.ts'
export { type TestContent, type TestPerson, type TestProgram, type TestProgramOptions, testProgram } from './program.ts'
export { failing, type OperationName, pending } from './states.ts'
