export { periodWords, placeWords, yearWords } from '../library/index.ts';
